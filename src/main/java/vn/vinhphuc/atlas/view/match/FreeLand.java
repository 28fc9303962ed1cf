package vn.vinhphuc.atlas.view.match;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Figures;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Unit;
import vn.vinhphuc.atlas.domain.Value;

/** How much land of a site can still be let. Areas of different dates, sources or parts of it are never taken from one another. */
public sealed interface FreeLand {

    /** As published; of a range the lower end counts. */
    record Published(Figure figure, double ha) implements FreeLand {
    }

    /** Leasable land minus land that has been let, both of one date, one source and one part of the site. */
    record Difference(Figure leasable, Figure leased, double ha) implements FreeLand {
    }

    /** Both areas are there, but they describe different dates or parts, or come from different sources. */
    record NotComparable(Figure leasable, Figure leased) implements FreeLand {
    }

    /** Not published. */
    record Unknown() implements FreeLand {
    }

    /** What the answer rests on. */
    default List<Figure> figures() {
        return switch (this) {
            case Published(Figure figure, double _) -> List.of(figure);
            case Difference(Figure leasable, Figure leased, double _) -> List.of(leasable, leased);
            case NotComparable(Figure leasable, Figure leased) -> List.of(leasable, leased);
            case Unknown() -> List.of();
        };
    }

    /** Hectares that are free; empty if that cannot be told. */
    default Optional<Double> hectares() {
        return switch (this) {
            case Published(Figure _, double ha) -> Optional.of(ha);
            case Difference(Figure _, Figure _, double ha) -> Optional.of(ha);
            case NotComparable _, Unknown _ -> Optional.empty();
        };
    }

    /** Whether there may be more: what is published is that of a part of the site. */
    default boolean isOfPart() {
        return this instanceof Published(Figure figure, double _) && figure.scope().isPresent();
    }

    static FreeLand of(Site site) {
        Figures figures = site.figures();
        Optional<Figure> free = figures.preferred(Measure.AVAILABLE_AREA).filter(figure -> least(figure).isPresent());
        Optional<Figure> leasable = figures.preferred(Measure.LEASABLE_AREA).filter(figure -> figure.amount().isPresent());
        Optional<Figure> leased = figures.preferred(Measure.LEASED_AREA).filter(figure -> figure.amount().isPresent());
        if (free.isPresent()) {
            return new Published(free.get(), least(free.get()).orElseThrow());
        }
        if (leasable.isEmpty() || leased.isEmpty()) {
            return new Unknown();
        }
        return comparable(leasable.get(), leased.get()) ? new Difference(leasable.get(), leased.get(),
                Math.max(0, leasable.get().amount().orElseThrow() - leased.get().amount().orElseThrow()))
                : new NotComparable(leasable.get(), leased.get());
    }

    private static boolean comparable(Figure leasable, Figure leased) {
        return leasable.provenance().asOf().last().isPresent()
                && leasable.provenance().asOf().equals(leased.provenance().asOf())
                && leasable.horizon().equals(leased.horizon())
                && leasable.scope().equals(leased.scope())
                && leasable.provenance().sources().stream().anyMatch(leased.provenance().sources()::contains);
    }

    private static Optional<Double> least(Figure figure) {
        return switch (figure.value()) {
            case Value.Quantity(double ha, Unit unit, var _) when unit == Unit.HA -> Optional.of(ha);
            case Value.Range(double ha, double _, Unit unit, var _) when unit == Unit.HA -> Optional.of(ha);
            default -> Optional.empty();
        };
    }
}
