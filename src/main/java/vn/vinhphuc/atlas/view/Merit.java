package vn.vinhphuc.atlas.view;

/**
 * What sites can be ranked by, each with a weight of its own. Rents are not among them: those published are old and for different terms.
 */
public enum Merit {
    /** Hectares free for letting: more is better. */
    AVAILABLE("available"),
    /** Fill rate in per cent: less is better. */
    FILL("fill"),
    /** Kilometres to Nội Bài Airport: less is better. */
    NOI_BAI("noi-bai"),
    /** Kilometres to the nearest interchange of the expressway: less is better. */
    INTERCHANGE("interchange"),
    /** Kilometres to Hải Phòng Port: less is better. */
    HAI_PHONG("hai-phong");

    private final String key;

    Merit(String key) {
        this.key = key;
    }

    /** A word for files and the command line. */
    public String key() {
        return key;
    }
}
