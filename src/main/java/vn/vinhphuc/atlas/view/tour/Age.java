package vn.vinhphuc.atlas.view.tour;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.AsOf;

/**
 * How old a figure is.
 *
 * @param months full months between the last day that it describes and today, 0 or more
 */
public record Age(long months) {

    /** Older than this, a figure should be named with its date, months. */
    private static final long FRESH = 24;
    private static final long YEAR = 12;

    /** Empty for what is not dated. */
    public static Optional<Age> of(AsOf date, LocalDate today) {
        return date.last().map(last -> new Age(Math.max(0, ChronoUnit.MONTHS.between(last, today))));
    }

    public boolean isFresh() {
        return months <= FRESH;
    }

    /** Full years, for what is old. */
    public long years() {
        return months / YEAR;
    }
}
