package vn.vinhphuc.atlas.view;

/** Where a key moves the view, or how it zooms. */
public enum Heading {
    WEST(-1, 0, 0), EAST(1, 0, 0), NORTH(0, -1, 0), SOUTH(0, 1, 0), CLOSER(0, 0, 1), FARTHER(0, 0, -1);

    private final int east;
    private final int south;
    private final int closer;

    Heading(int east, int south, int closer) {
        this.east = east;
        this.south = south;
        this.closer = closer;
    }

    /** −1, 0 or 1. */
    public int east() {
        return east;
    }

    /** −1, 0 or 1. */
    public int south() {
        return south;
    }

    /** −1, 0 or 1. */
    public int closer() {
        return closer;
    }
}
