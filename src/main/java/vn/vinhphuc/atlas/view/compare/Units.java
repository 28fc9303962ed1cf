package vn.vinhphuc.atlas.view.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.Unit;
import vn.vinhphuc.atlas.domain.Value;

/** Brings amounts to one unit where a fixed factor lies between theirs. */
final class Units {

    /** A unit as so many of a smaller one. */
    private record Multiple(Unit unit, int factor) {

        /** By decimals: 1.001 billion are 1001 million, of which a product of doubles falls short. */
        double of(double amount) {
            return BigDecimal.valueOf(amount).multiply(BigDecimal.valueOf(factor)).doubleValue();
        }
    }

    private static final Map<Unit, Multiple> SMALLER = Map.of(
            Unit.BILLION_USD, new Multiple(Unit.MILLION_USD, 1000),
            Unit.TRILLION_VND, new Multiple(Unit.BILLION_VND, 1000),
            Unit.KM2, new Multiple(Unit.HA, 100));

    private Units() {
    }

    /** The value in the unit that all of its kind are compared in. */
    static Value common(Value value) {
        return switch (value) {
            case Value.Quantity(double amount, Unit unit, var how) -> {
                Multiple to = SMALLER.getOrDefault(unit, new Multiple(unit, 1));
                yield new Value.Quantity(to.of(amount), to.unit(), how);
            }
            case Value.Range(double from, double to, Unit unit, var how) -> {
                Multiple in = SMALLER.getOrDefault(unit, new Multiple(unit, 1));
                yield new Value.Range(in.of(from), in.of(to), in.unit(), how);
            }
            default -> value;
        };
    }

    static boolean differ(List<Cell> cells) {
        return cells.stream().map(Units::of).flatMap(Optional::stream).distinct().count() > 1;
    }

    private static Optional<Unit> of(Cell cell) {
        return cell instanceof Cell.Published(var _, Value value) ? switch (value) {
            case Value.Quantity quantity -> Optional.of(quantity.unit());
            case Value.Range range -> Optional.of(range.unit());
            default -> Optional.empty();
        } : Optional.empty();
    }
}
