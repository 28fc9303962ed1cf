package vn.vinhphuc.atlas.data;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Figures;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.ShareOf;
import vn.vinhphuc.atlas.domain.Value;

/** Reads figures; one with an error is left out, so that the rules only see what is sound by itself. */
final class FigureReader {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final ValueReader values;
    private final ProvenanceReader provenances;
    private final Origins origins;

    FigureReader(ValueReader values, ProvenanceReader provenances, Origins origins) {
        this.values = values;
        this.provenances = provenances;
        this.origins = origins;
    }

    /** The figures of one thing. */
    Figures read(Node list) {
        List<Figure> figures = new ArrayList<>();
        Map<Measure, Figure> shown = new EnumMap<>(Measure.class);
        for (Node node : list.items()) {
            node.sound(() -> figure(node)).ifPresent(figure -> {
                figures.add(origins.note(figure, node.where()));
                Figure before = figure.preferred() ? shown.putIfAbsent(figure.measure(), figure) : null;
                if (before != null) {
                    node.error(ProblemKind.TWO_PREFERRED, figure.measure().key(), origins.of(before).pointer());
                }
            });
        }
        return new Figures(figures);
    }

    private Figure figure(Node node) {
        Node word = node.field("measure");
        Optional<Measure> known = word.sound(() -> word.word(Measure.values(), Measure::key));
        Value value = values.read(node, known);
        Measure measure = known.orElse(Measure.STATUS);
        Optional<ShareOf> shareOf = shareOf(node, measure, value);
        Provenance provenance = provenances.read(node);
        boolean preferred = node.field("preferred").bool();
        Figure figure = new Figure(measure, value, provenance, preferred, shareOf,
                node.maybe("scope").map(Node::text), horizon(node), node.maybe("caution").map(Node::text));
        node.noOtherFields();
        return figure;
    }

    /** What a percentage is a share of; a fill rate in numbers has to say it. */
    private static Optional<ShareOf> shareOf(Node node, Measure measure, Value value) {
        boolean counted = value instanceof Value.Quantity || value instanceof Value.Range;
        if (measure == Measure.FILL_RATE && counted && !node.has("shareOf")) {
            node.error(ProblemKind.NO_SHARE_OF);
            return Optional.of(ShareOf.NOT_STATED);
        }
        return node.maybe("shareOf").map(word -> word.word(ShareOf.values(), ShareOf::key));
    }

    private static OptionalInt horizon(Node node) {
        return node.maybe("horizon").map(year -> OptionalInt.of(year.whole(FIRST_YEAR, LAST_YEAR)))
                .orElse(OptionalInt.empty());
    }
}
