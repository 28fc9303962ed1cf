package vn.vinhphuc.atlas.export.data;

import java.util.Optional;
import java.util.stream.Collectors;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Source;

/** Where a value comes from, in the words of the data pack. */
final class Cited {

    private Cited() {
    }

    /** The ids of its sources; empty where there is none. */
    static Optional<String> sources(Provenance provenance) {
        return Optional.of(provenance.sources().stream().map(Source::id).collect(Collectors.joining("; "))).filter(ids -> !ids.isEmpty());
    }

    /** As precise as the source; empty if undated. */
    static Optional<String> asOf(Provenance provenance) {
        return Optional.of(provenance.asOf().notation()).filter(date -> !date.isEmpty());
    }

    static String origin(Provenance provenance) {
        return switch (provenance) {
            case Provenance.Reported _ -> "reported";
            case Provenance.Computed _ -> "computed";
            case Provenance.Unverified _ -> "unverified";
        };
    }
}
