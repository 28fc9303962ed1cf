package vn.vinhphuc.atlas.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a guest wants to get to from a site. */
public enum Destination {
    NOI_BAI("noi-bai", Measure.DISTANCE_NOI_BAI, "noi-bai-airport"),
    HANOI("hanoi", Measure.DISTANCE_HANOI, "ha-noi"),
    HAI_PHONG_PORT("hai-phong", Measure.DISTANCE_HAI_PHONG_PORT, "hai-phong-port"),
    LACH_HUYEN_PORT("lach-huyen", null, "lach-huyen-port"),
    LAO_CAI_GATE("lao-cai", null, "lao-cai-border-gate"),
    /** The nearest interchange of the expressway. */
    INTERCHANGE("interchange", Measure.DISTANCE_EXPRESSWAY, null),
    /** The nearest ring road. */
    RING_ROAD("ring-road", null, null),
    /** The nearest railway station. */
    STATION("station", Measure.DISTANCE_RAILWAY_STATION, null);

    private final String key;
    private final @Nullable Measure measure;
    private final @Nullable String place;

    Destination(String key, @Nullable Measure measure, @Nullable String place) {
        this.key = key;
        this.measure = measure;
        this.place = place;
    }

    /** A word for files and the command line. */
    public String key() {
        return key;
    }

    /** The measure under which its distance is published; empty where none is. */
    public Optional<Measure> measure() {
        return Optional.ofNullable(measure);
    }

    /** The id of the place that it is; empty for the nearest of several. */
    public Optional<String> place() {
        return Optional.ofNullable(place);
    }
}
