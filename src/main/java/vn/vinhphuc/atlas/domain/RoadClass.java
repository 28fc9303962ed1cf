package vn.vinhphuc.atlas.domain;

/** The class of a road, the most important first. */
public enum RoadClass {
    EXPRESSWAY("expressway"),
    RING_ROAD("ring-road"),
    NATIONAL("national"),
    PROVINCIAL("provincial");

    private final String key;

    RoadClass(String key) {
        this.key = key;
    }

    /** The controlled word of the data pack. */
    public String key() {
        return key;
    }
}
