package vn.vinhphuc.atlas.domain;

/** How a source qualifies a number. */
public enum Qualifier {
    NEARLY("nearly"),
    OVER("over"),
    ABOUT("about"),
    EXPECTED("expected"),
    PLANNED("planned");

    private final String key;

    Qualifier(String key) {
        this.key = key;
    }

    /** The controlled word of the data pack. */
    public String key() {
        return key;
    }
}
