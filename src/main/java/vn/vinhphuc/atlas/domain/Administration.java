package vn.vinhphuc.atlas.domain;

/** The administrative map: until 30 June 2025 with districts, since 1 July 2025 without. */
public enum Administration {
    UNTIL_2025("until-2025"),
    SINCE_2025("since-2025");

    private final String key;

    Administration(String key) {
        this.key = key;
    }

    public Administration other() {
        return this == UNTIL_2025 ? SINCE_2025 : UNTIL_2025;
    }

    /** The controlled word of the data pack. */
    public String key() {
        return key;
    }
}
