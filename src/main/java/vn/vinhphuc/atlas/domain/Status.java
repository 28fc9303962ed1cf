package vn.vinhphuc.atlas.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** How far a site has come, the furthest first. */
public enum Status {
    OPERATING("operating"),
    UNDER_CONSTRUCTION("under-construction"),
    APPROVED("approved"),
    CALLING_FOR_DEVELOPER("calling-for-developer"),
    PLANNED_2030("planned-2030"),
    VISION_2050("vision-2050"),
    EARLIER_PLAN("earlier-plan"),
    UNKNOWN("unknown");

    private final String key;

    Status(String key) {
        this.key = key;
    }

    /** The controlled word of the data pack. */
    public String key() {
        return key;
    }

    public static Optional<Status> of(String key) {
        return Stream.of(values()).filter(status -> status.key.equals(key)).findFirst();
    }
}
