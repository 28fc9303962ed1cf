package vn.vinhphuc.atlas.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** A level of the administration. */
public enum AdminLevel {
    DISTRICT("district"),
    COMMUNE("commune");

    private final String key;

    AdminLevel(String key) {
        this.key = key;
    }

    /** The controlled word of the data pack. */
    public String key() {
        return key;
    }

    public static Optional<AdminLevel> of(String key) {
        return Stream.of(values()).filter(value -> value.key.equals(key)).findFirst();
    }
}
