package vn.vinhphuc.atlas.domain;

/** What a named place is. */
public enum PlaceKind {
    CAPITAL("capital"),
    CITY("city"),
    DISTRICT_TOWN("district-town"),
    TOWN("town"),
    AIRPORT("airport"),
    PORT("port"),
    BORDER_GATE("border-gate"),
    LOGISTICS("logistics"),
    TOLL("toll");

    private final String key;

    PlaceKind(String key) {
        this.key = key;
    }

    /** The controlled word of the data pack. */
    public String key() {
        return key;
    }
}
