package vn.vinhphuc.atlas.view;

/** What sites can be ranked by, each with a weight of its own. */
public enum Merit {
    /** Hectares free for letting: more is better. */
    AVAILABLE("available"),
    /** Asking price of the land: less is better. */
    RENT("rent"),
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
