package vn.vinhphuc.atlas.cartography.label;

/** Whose turn it is to choose a place; earlier ones choose first. */
public enum Rank {
    FIRST_CITY(true),
    SELECTED(true),
    WAY(true),
    OPERATING_PARK(true),
    OPERATING_CLUSTER(true),
    TOWN(true),
    EXPRESSWAY_NAME(true),
    INTERCHANGE(false),
    SHIELD(false),
    AIRPORT(false),
    OTHER_PARK(false),
    ROAD_NAME(false),
    LESSER_TOWN(false),
    WATER(false),
    PEAK(false),
    PROVINCE(false),
    DISTRICT(false),
    PLANNED_CLUSTER(false),
    STATION(false),
    COMMUNE(false),
    DETAIL(false);

    private final boolean due;

    Rank(boolean due) {
        this.due = due;
    }

    /** Whether a label asks others to move. */
    boolean asks() {
        return ordinal() <= OTHER_PARK.ordinal() || this == PLANNED_CLUSTER;
    }

    /** Whether its name may stand so far away that only a long leader tells whose it is; that of a town rather gives way. */
    boolean roams() {
        return due && this != TOWN;
    }

    /** Whether a label must not be missing: if it found no place, others are evicted for it. */
    public boolean due() {
        return due;
    }
}
