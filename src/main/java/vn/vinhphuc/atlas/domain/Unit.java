package vn.vinhphuc.atlas.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** What a number counts. */
public enum Unit {
    HA("ha"),
    PERCENT("%");

    private final String key;

    Unit(String key) {
        this.key = key;
    }

    /** The controlled word of the data pack. */
    public String key() {
        return key;
    }

    public static Optional<Unit> of(String key) {
        return Stream.of(values()).filter(value -> value.key.equals(key)).findFirst();
    }
}
