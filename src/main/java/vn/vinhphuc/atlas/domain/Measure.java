package vn.vinhphuc.atlas.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** What a figure measures. */
public enum Measure {
    STATUS("status"),
    TOTAL_AREA("total-area"),
    LEASABLE_AREA("leasable-area"),
    INDUSTRIAL_LAND("industrial-land"),
    LEASED_AREA("leased-area"),
    AVAILABLE_AREA("available-area"),
    FILL_RATE("fill-rate"),
    SECTORS("sectors");

    private final String key;

    Measure(String key) {
        this.key = key;
    }

    /** The controlled word of the data pack. */
    public String key() {
        return key;
    }

    public static Optional<Measure> of(String key) {
        return Stream.of(values()).filter(value -> value.key.equals(key)).findFirst();
    }
}
