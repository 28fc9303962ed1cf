package vn.vinhphuc.atlas.domain;

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
}
