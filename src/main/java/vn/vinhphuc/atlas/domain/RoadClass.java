package vn.vinhphuc.atlas.domain;

import java.util.Optional;
import java.util.stream.Stream;

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

    public static Optional<RoadClass> of(String key) {
        return Stream.of(values()).filter(value -> value.key.equals(key)).findFirst();
    }
}
