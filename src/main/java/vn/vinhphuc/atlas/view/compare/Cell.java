package vn.vinhphuc.atlas.view.compare;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Qualifier;
import vn.vinhphuc.atlas.domain.Value;
import vn.vinhphuc.atlas.view.access.Distance;
import vn.vinhphuc.atlas.view.match.FreeLand;

/** What is known of one site in one row. */
public sealed interface Cell {

    /** @param value the figure's own, in the unit of the row where it can be converted */
    record Published(Figure figure, Value value) implements Cell {
    }

    record Land(FreeLand land) implements Cell {
    }

    record Way(Distance distance) implements Cell {
    }

    /** Not published. */
    record Gap() implements Cell {
    }

    /** What it rests on. */
    default List<Figure> figures() {
        return switch (this) {
            case Published(Figure figure, Value _) -> List.of(figure);
            case Land(FreeLand land) -> land.figures();
            case Way(Distance distance) -> distance instanceof Distance.Published(Figure figure, var _) ? List.of(figure) : List.of();
            case Gap() -> List.of();
        };
    }

    default List<Provenance> provenances() {
        return figures().stream().map(Figure::provenance).toList();
    }

    /** Between which numbers the value lies; empty for words, straight lines, gaps, and distances that cannot be right. */
    default Optional<Bounds> bounds() {
        return switch (this) {
            case Published(Figure _, Value value) -> switch (value) {
                case Value.Quantity(double amount, var _, Optional<Qualifier> how) -> Optional.of(Bounds.at(amount, how));
                case Value.Range range -> Optional.of(new Bounds(range.from(), range.to()));
                default -> Optional.empty();
            };
            case Land(FreeLand land) -> land.hectares().map(ha -> new Bounds(ha, ha));
            case Way(Distance distance) -> switch (distance) {
                case Distance.Estimated(var _, double km, double errorKm, var _) ->
                        Optional.of(new Bounds(km - errorKm, km + errorKm));
                case Distance.Published published -> published.roadKm().filter(km -> published.straightKm().isEmpty())
                        .map(km -> Bounds.at(km, published.figure().value() instanceof Value.Quantity quantity
                                ? quantity.qualifier() : Optional.empty()));
                case Distance.StraightLine _, Distance.Unknown _ -> Optional.empty();
            };
            case Gap() -> Optional.empty();
        };
    }

    /** A closed range of numbers. */
    record Bounds(double least, double most) {

        /** “Over” a number is more than the number itself, and “nearly” is less, by as little as can be. */
        static Bounds at(double amount, Optional<Qualifier> how) {
            double told = how.filter(Qualifier.OVER::equals).isPresent() ? Math.nextUp(amount)
                    : how.filter(Qualifier.NEARLY::equals).isPresent() ? Math.nextDown(amount) : amount;
            return new Bounds(told, told);
        }
    }
}
