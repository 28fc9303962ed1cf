package vn.vinhphuc.atlas.domain;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One published value with everything needed to quote it: no number without its source.
 *
 * @param measure    what is measured
 * @param value      what the source says
 * @param provenance where it comes from and its date
 * @param preferred  whether it is the value to show; the others are kept as “other values”
 * @param shareOf    what a percentage is a share of; always there for a fill rate in numbers
 * @param scope      what the value covers where that is not the whole site
 * @param horizon    the year a planned value is planned for
 * @param caution    a warning to show beside it
 */
public record Figure(Measure measure, Value value, Provenance provenance, boolean preferred,
                     Optional<ShareOf> shareOf, Optional<Text> scope, OptionalInt horizon, Optional<Text> caution) {

    /** @throws IllegalArgumentException if a fill rate is above 100 % or does not say what it is a share of */
    public Figure {
        if (measure == Measure.FILL_RATE && value instanceof Value.Quantity quantity && quantity.unit() == Unit.PERCENT) {
            if (quantity.amount() > 100) {
                throw new IllegalArgumentException("a fill rate of " + quantity.amount() + " % is above 100 %");
            }
            if (shareOf.isEmpty()) {
                throw new IllegalArgumentException("a fill rate needs to say what it is a share of");
            }
        }
    }

    /** The amount of a number in its own unit; empty for ranges and words. */
    public Optional<Double> amount() {
        return value instanceof Value.Quantity quantity ? Optional.of(quantity.amount()) : Optional.empty();
    }
}
