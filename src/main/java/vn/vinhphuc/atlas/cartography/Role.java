package vn.vinhphuc.atlas.cartography;

import java.util.Optional;
import java.util.stream.Stream;

/** What a colour of the map stands for. */
public enum Role {
    SURFACE("surface"),
    GROUND("ground"),
    HAIRLINE("hairline"),
    HAIRLINE_STRONG("hairline-strong"),
    LAND("land"),
    TINT_1("tint-1"),
    TINT_2("tint-2"),
    TINT_3("tint-3"),
    TINT_4("tint-4"),
    OUTSIDE("outside"),
    INK("ink"),
    INK_2("ink-2"),
    INK_3("ink-3"),
    PARK("park"),
    PARK_REST("park-rest"),
    PARK_LABEL("park-label"),
    PARK_LABEL_OTHER("park-label-other"),
    CLUSTER("cluster"),
    CLUSTER_REST("cluster-rest"),
    CLUSTER_LABEL("cluster-label"),
    CALLING("calling"),
    FREE("free"),
    FREE_EDGE("free-edge"),
    FREE_TEXT("free-text"),
    EARLIER_PLAN("earlier-plan"),
    RECEDED("receded"),
    WAY("way"),
    EXPRESSWAY_CASING("expressway-casing"),
    EXPRESSWAY("expressway"),
    EXPRESSWAY_CENTRE("expressway-centre"),
    EXPRESSWAY_LABEL("expressway-label"),
    SHIELD_EXPRESSWAY("shield-expressway"),
    NATIONAL_CASING("national-casing"),
    NATIONAL("national"),
    PROVINCIAL_CASING("provincial-casing"),
    PROVINCIAL("provincial"),
    RAILWAY("railway"),
    RAILWAY_GAP("railway-gap"),
    WATER_EDGE("water-edge"),
    WATER("water"),
    WATER_LABEL("water-label"),
    UNIT_LABEL("unit-label"),
    PROVINCE_LABEL("province-label"),
    BORDER_PROVINCE("border-province"),
    BORDER_DISTRICT("border-district"),
    BORDER_COMMUNE("border-commune"),
    BORDER_BAND("border-band"),
    CREST("crest"),
    RELIEF("relief"),
    SELECTION("selection"),
    SELECTION_EDGE("selection-edge"),
    HALO("halo"),
    CARD("card"),
    CARD_EDGE("card-edge"),
    REST_AREA("rest-area"),
    MARGIN("margin"),
    /** What a speaker draws on a map. */
    PEN("pen"),
    /** Over what a speaker does not point at. */
    VEIL("veil");

    private final String key;

    Role(String key) {
        this.key = key;
    }

    /** The word in a theme's file. */
    public String key() {
        return key;
    }

    public static Optional<Role> of(String key) {
        return Stream.of(values()).filter(role -> role.key.equals(key)).findFirst();
    }
}
