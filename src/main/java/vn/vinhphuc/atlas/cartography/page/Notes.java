package vn.vinhphuc.atlas.cartography.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Source;

/** The notes of a page: a source has the number under which it is cited first. */
final class Notes {

    /** What a page has room for beside a value: the source that is cited, not all that say the same. */
    private static final int SOURCES = 1;

    private final SequencedSet<Source> sources = new LinkedHashSet<>();

    /** The numbers to print beside a value; empty where it has no source. */
    String cite(Provenance provenance) {
        return cited(provenance).map(source -> {
            sources.add(source);
            return Integer.toString(List.copyOf(sources).indexOf(source) + 1);
        }).collect(Collectors.joining(","));
    }

    /** The sources that are cited for a value. */
    static Stream<Source> cited(Provenance provenance) {
        return provenance.sources().stream().limit(SOURCES);
    }

    /** In the order of their numbers. */
    List<Source> sources() {
        return List.copyOf(sources);
    }
}
