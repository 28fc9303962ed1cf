package vn.vinhphuc.atlas.cartography.subject;

import java.util.Optional;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.PlanPeriod;

/**
 * What a map is about.
 *
 * @param administration whose borders and units are drawn
 * @param period         whose sites and roads are drawn
 * @param selection      id of the selected site
 * @param findings       what the question of a guest has found
 */
public record Subject(Administration administration, PlanPeriod period, Optional<String> selection, Findings findings) {

    /** The map of today, with nothing chosen and nothing asked. */
    public static Subject of(Administration administration) {
        return new Subject(administration, PlanPeriod.TODAY, Optional.empty(), Findings.NONE);
    }

    public Subject withPeriod(PlanPeriod to) {
        return new Subject(administration, to, selection, findings);
    }

    public Subject withSelection(Optional<String> site) {
        return new Subject(administration, period, site, findings);
    }

    public Subject withFindings(Findings to) {
        return new Subject(administration, period, selection, to);
    }
}
