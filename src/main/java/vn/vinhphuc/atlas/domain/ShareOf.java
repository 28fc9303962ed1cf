package vn.vinhphuc.atlas.domain;

/** What a percentage is a share of. */
public enum ShareOf {
    INDUSTRIAL_LAND("industrial-land"),
    CLEARED_INDUSTRIAL_LAND("cleared-industrial-land"),
    CLEARED_LEASABLE_LAND("cleared-leasable-land"),
    TOTAL_AREA("total-area"),
    PHASE_1("phase-1"),
    NOT_STATED("not-stated");

    private final String key;

    ShareOf(String key) {
        this.key = key;
    }

    /** The controlled word of the data pack. */
    public String key() {
        return key;
    }
}
