package vn.vinhphuc.atlas.domain;

/** A stop on the way from what was there to what is planned. */
public enum PlanPeriod {
    /** What was there in 2021, as far as facts of that year say so. */
    Y2021("2021"),
    /** What the newest figures say. */
    TODAY("today"),
    /** Today, and what the plan has in mind until 2030. */
    TO_2030("2030"),
    /** The same, and what is a vision until 2050. */
    VISION_2050("2050");

    private final String key;

    PlanPeriod(String key) {
        this.key = key;
    }

    /** A word for files and the command line. */
    public String key() {
        return key;
    }
}
