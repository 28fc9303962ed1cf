package vn.vinhphuc.atlas.data;

import java.util.List;
import vn.vinhphuc.atlas.domain.AsOf;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Source;
import vn.vinhphuc.atlas.domain.Text;

/** Reads where a value comes from: {@code asOf}, {@code origin}, {@code sources}, {@code rule}. */
final class ProvenanceReader {

    private final Catalogue<Source> known;
    private final Dates dates;

    ProvenanceReader(Catalogue<Source> known, Dates dates) {
        this.known = known;
        this.dates = dates;
    }

    /** The provenance among the fields of an object. */
    Provenance read(Node node) {
        String origin = node.field("origin").word("reported", "computed", "unverified");
        AsOf asOf = dates.asOfOrUndated(node);
        List<Source> sources = origin.equals("unverified") && !node.has("sources") ? List.of() : sources(node);
        if (sources.isEmpty() && !origin.equals("unverified")) {
            node.error(ProblemKind.NO_SOURCE);
        }
        Text rule = rule(node, origin.equals("computed"));
        return switch (origin) {
            case "computed" -> new Provenance.Computed(rule, sources, asOf);
            case "unverified" -> new Provenance.Unverified(sources, asOf);
            default -> reported(sources, asOf);
        };
    }

    /** The provenance of what is always reported: {@code asOf} and {@code sources} only. */
    Provenance reported(Node node) {
        List<Source> sources = sources(node);
        if (sources.isEmpty()) {
            node.error(ProblemKind.NO_SOURCE);
        }
        return reported(sources, dates.asOfOrUndated(node));
    }

    private static Provenance reported(List<Source> sources, AsOf asOf) {
        return sources.isEmpty() ? new Provenance.Unverified(sources, asOf) : new Provenance.Reported(sources, asOf);
    }

    private List<Source> sources(Node node) {
        return node.has("sources") ? node.field("sources").each(known::get) : List.of();
    }

    private static Text rule(Node node, boolean computed) {
        boolean there = node.has("rule");
        if (there && !computed) {
            node.field("rule").error(ProblemKind.SUPERFLUOUS_RULE);
        } else if (!there && computed) {
            node.error(ProblemKind.NO_RULE);
        }
        return there ? node.field("rule").text() : Text.vietnamese("?");
    }
}
