package vn.vinhphuc.atlas.domain;

/** Groups of measures, in the order in which a panel shows them. */
public enum Topic {
    /** What it is and since when. */
    STATUS("status"),
    /** Its land. */
    AREA("area"),
    /** How much of the land is let. */
    FILL("fill"),
    /** Sectors and products. */
    SECTORS("sectors"),
    /** Who builds the infrastructure and for how much. */
    DEVELOPER("developer"),
    /** Who is there. */
    TENANTS("tenants"),
    /** Projects, capital and jobs. */
    INVESTMENT("investment"),
    /** Power, water and roads inside. */
    UTILITIES("utilities"),
    /** Rent, term, support and taxes. */
    TERMS("terms"),
    /** Distances and driving times. */
    ACCESS("access"),
    /** Everything else. */
    OTHER("other");

    private final String key;

    Topic(String key) {
        this.key = key;
    }

    /** The controlled word, as in the words of the languages. */
    public String key() {
        return key;
    }
}
