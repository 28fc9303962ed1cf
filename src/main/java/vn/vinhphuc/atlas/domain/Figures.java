package vn.vinhphuc.atlas.domain;

import java.util.List;
import java.util.Optional;

/**
 * All published values of one thing.
 *
 * @param all in the order of the data pack
 */
public record Figures(List<Figure> all) {

    public static final Figures NONE = new Figures(List.of());

    public Figures {
        all = List.copyOf(all);
    }

    /** The value of a measure to show; empty if none is published or none can be relied on. */
    public Optional<Figure> preferred(Measure measure) {
        return all.stream().filter(f -> f.measure() == measure && f.preferred()).findFirst();
    }

    /** The values of a measure that are kept beside the preferred one. */
    public List<Figure> others(Measure measure) {
        return all.stream().filter(f -> f.measure() == measure && !f.preferred()).toList();
    }

    /** The measures that have at least one value, in the order of {@link Measure}. */
    public List<Measure> measures() {
        return all.stream().map(Figure::measure).distinct().sorted().toList();
    }

    /** The preferred amount of a measure in hectares; empty if it is not published as a number of hectares. */
    public Optional<Double> hectares(Measure measure) {
        return preferred(measure).map(Figure::value)
                .flatMap(value -> value instanceof Value.Quantity quantity && quantity.unit() == Unit.HA
                        ? Optional.of(quantity.amount()) : Optional.empty());
    }
}
