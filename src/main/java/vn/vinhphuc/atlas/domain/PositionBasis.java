package vn.vinhphuc.atlas.domain;

/** What a position was taken from. */
public enum PositionBasis {
    PUBLIC_MAP("public-map"),
    COMMUNES("communes"),
    COMMUNE("commune"),
    BOUNDARIES("boundaries"),
    DISTRICT("district");

    private final String key;

    PositionBasis(String key) {
        this.key = key;
    }

    /** The controlled word of the data pack. */
    public String key() {
        return key;
    }
}
