package vn.vinhphuc.atlas.domain;

import java.util.List;
import java.util.Optional;

/** What a source says: a number with its unit, or words where it gives none. */
public sealed interface Value {

    /**
     * A number.
     *
     * @param amount    in the unit, finite and not negative
     * @param unit      what the amount counts
     * @param qualifier “nearly”, “over” … as the source has it
     */
    record Quantity(double amount, Unit unit, Optional<Qualifier> qualifier) implements Value {
        public Quantity {
            requireAmount(amount);
        }
    }

    /**
     * A closed range of numbers.
     *
     * @param from      in the unit, not negative
     * @param to        in the unit, not below {@code from}
     * @param unit      what the amounts count
     * @param qualifier “nearly”, “over” … as the source has it
     */
    record Range(double from, double to, Unit unit, Optional<Qualifier> qualifier) implements Value {
        public Range {
            requireAmount(from);
            requireAmount(to);
            if (from > to) {
                throw new IllegalArgumentException("a range from " + from + " to " + to + " is out of order");
            }
        }
    }

    /** The source's words where it gives no number, or a name. */
    record Words(Text text) implements Value {
    }

    /** Several names or words, such as tenants. */
    record Listing(List<Text> items) implements Value {
        public Listing {
            items = List.copyOf(items);
            if (items.isEmpty()) {
                throw new IllegalArgumentException("a listing needs an item");
            }
        }
    }

    /**
     * A status.
     *
     * @param status the controlled status
     * @param stated the source's own wording
     */
    record StatusValue(Status status, Optional<Text> stated) implements Value {
    }

    /** The sectors that a site is meant for or used by. */
    record SectorFocus(List<Sector.Mention> mentions) implements Value {
        public SectorFocus {
            mentions = List.copyOf(mentions);
            if (mentions.isEmpty()) {
                throw new IllegalArgumentException("a sector focus needs a sector");
            }
        }
    }

    private static void requireAmount(double amount) {
        if (!(amount >= 0 && amount < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("amount " + amount + " is not a number of 0 or more");
        }
    }
}
