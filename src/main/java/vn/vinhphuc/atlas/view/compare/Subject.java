package vn.vinhphuc.atlas.view.compare;

import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.Measure;

/** What a row compares. */
public sealed interface Subject {

    record Of(Measure measure) implements Subject {
    }

    /** Land that can still be let, published or the difference of leasable and let. */
    record FreeLand() implements Subject {
    }

    record DistanceTo(Destination destination) implements Subject {
    }

    /** Which value is the better one. */
    enum Better {
        HIGHER, LOWER,
        /** A matter of taste. */
        NEITHER
    }

    default Better better() {
        return switch (this) {
            case FreeLand() -> Better.HIGHER;
            case DistanceTo _ -> Better.LOWER;
            case Of(Measure measure) -> switch (measure) {
                case POWER, WATER, WASTEWATER -> Better.HIGHER;
                case FILL_RATE, LAND_RENT, READY_BUILT_FACTORY, TIME_NOI_BAI, TIME_HANOI -> Better.LOWER;
                default -> Better.NEITHER;
            };
        };
    }
}
