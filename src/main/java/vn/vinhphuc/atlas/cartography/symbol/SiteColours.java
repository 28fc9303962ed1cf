package vn.vinhphuc.atlas.cartography.symbol;

import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;

/** The colour of a site, which only repeats what form already says. */
public final class SiteColours {

    private SiteColours() {
    }

    public static Role of(SiteKind kind, Status status) {
        return switch (status) {
            case CALLING_FOR_DEVELOPER -> Role.CALLING;
            case EARLIER_PLAN, UNKNOWN -> Role.EARLIER_PLAN;
            case OPERATING, UNDER_CONSTRUCTION, APPROVED, PLANNED_2030, VISION_2050 ->
                    kind == SiteKind.PARK ? Role.PARK : Role.CLUSTER;
        };
    }
}
