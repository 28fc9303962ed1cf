package vn.vinhphuc.atlas.cartography;

import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.PlanPeriod;

/**
 * All that the base map depends on besides the viewport.
 *
 * @param theme          colours and weights
 * @param administration which borders are drawn
 * @param period         which roads are drawn, and the ground of which sites
 */
public record BaseStyle(Theme theme, Administration administration, PlanPeriod period) {

    /** The base map of what a map is about. */
    public static BaseStyle of(Theme theme, Subject subject) {
        return new BaseStyle(theme, subject.administration(), subject.period());
    }
}
