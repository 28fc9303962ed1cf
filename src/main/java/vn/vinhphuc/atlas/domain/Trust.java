package vn.vinhphuc.atlas.domain;

/** How far a source can be relied on. */
public enum Trust {
    HIGH("high"),
    MEDIUM("medium"),
    LOW("low"),
    UNRATED("unrated");

    private final String key;

    Trust(String key) {
        this.key = key;
    }

    /** The controlled word of the data pack. */
    public String key() {
        return key;
    }
}
