package vn.vinhphuc.atlas.domain;

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
}
