package vn.vinhphuc.atlas.domain;

/** How far a road or railway has come. */
public enum RoadStatus {
    OPERATING("operating"),
    UNDER_CONSTRUCTION("under-construction"),
    PLANNED("planned");

    private final String key;

    RoadStatus(String key) {
        this.key = key;
    }

    /** The controlled word of the data pack. */
    public String key() {
        return key;
    }
}
