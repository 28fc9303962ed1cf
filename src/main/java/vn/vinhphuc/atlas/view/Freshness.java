package vn.vinhphuc.atlas.view;

import java.time.LocalDate;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.AsOf;
import vn.vinhphuc.atlas.domain.Figure;

/**
 * Tells old figures from recent ones.
 *
 * @param now the date of the newest figure of the pack; the clock of the computer plays no part
 */
public record Freshness(AsOf now) {

    private static final int YEARS = 3;

    /** Whether the figure is undated or describes a date of more than three years before the newest figure. */
    public boolean isOld(Figure figure) {
        Optional<LocalDate> last = figure.provenance().asOf().last();
        Optional<LocalDate> limit = now.last().map(date -> date.minusYears(YEARS));
        return last.isEmpty() || limit.filter(date -> last.get().isBefore(date)).isPresent();
    }
}
