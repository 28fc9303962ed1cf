package vn.vinhphuc.atlas.cartography;

import java.util.List;
import java.util.stream.Stream;

/** What a line of the base map stands for; a theme says how heavy it is. */
public enum LineRole {
    EXPRESSWAY_MARGIN("expressway-margin", false),
    EXPRESSWAY_CASING("expressway-casing", false),
    EXPRESSWAY("expressway", false),
    EXPRESSWAY_CENTRE("expressway-centre", false),
    BUILDING_MARGIN("building-margin", false),
    BUILDING_EDGE("building-edge", false),
    BUILDING("building", true),
    PLANNED_MARGIN("planned-margin", false),
    PLANNED("planned", true),
    PLANNED_HOLLOW("planned-hollow", false),
    NATIONAL_CASING("national-casing", false),
    NATIONAL("national", false),
    PROVINCIAL_CASING("provincial-casing", false),
    PROVINCIAL("provincial", false),
    RAILWAY("railway", false),
    RAILWAY_GAP("railway-gap", true),
    RAILWAY_UNBUILT("railway-unbuilt", true),
    RIVER_1("river-1", false),
    RIVER_2("river-2", false),
    RIVER_3("river-3", false),
    RIVER_EDGE("river-edge", false),
    LAKE_EDGE("lake-edge", true),
    BORDER_PROVINCE("border-province", true),
    BORDER_NEIGHBOUR("border-neighbour", true),
    BORDER_DISTRICT("border-district", true),
    BORDER_COMMUNE("border-commune", false),
    BORDER_BAND("border-band", false),
    BORDER_BAND_EDGE("border-band-edge", false),
    HALO_EDGE("halo-edge", true),
    HACHURE("hachure", false);

    private final String key;
    private final boolean broken;

    LineRole(String key, boolean broken) {
        this.key = key;
        this.broken = broken;
    }

    /** The word in a theme's file. */
    public String key() {
        return key;
    }

    /** The words of the lines that are drawn solid, or of those that are broken. */
    static List<String> keys(boolean broken) {
        return Stream.of(values()).filter(role -> role.broken == broken).map(LineRole::key).toList();
    }
}
