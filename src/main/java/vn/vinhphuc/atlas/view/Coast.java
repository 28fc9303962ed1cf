package vn.vinhphuc.atlas.view;

/**
 * A way in one direction that runs out like that of something thrown, and springs back from a wall.
 *
 * @param way     how far it would go if there were no wall, px to either side
 * @param lowest  the wall on one side, px from the start; above 0 if the start lies beyond it
 * @param highest the wall on the other side, not less than {@code lowest}
 */
public record Coast(double way, double lowest, double highest) {

    /** The share of the way left falls to 1/e in this time. */
    public static final double SECONDS = 0.3;

    /** Less than this left counts as there, px. */
    private static final double THERE = 0.5;

    /** @throws IllegalArgumentException if the walls are out of order */
    public Coast {
        if (!(lowest <= highest)) {
            throw new IllegalArgumentException("walls are out of order: " + lowest + ", " + highest);
        }
    }

    /** How far it is, px. */
    public double at(double seconds) {
        if (free()) {
            return way * (1 - Math.exp(-seconds / SECONDS));
        }
        double wall = end();
        double since = seconds - untilWall();
        if (since < 0) {
            return way * (1 - Math.exp(-seconds / SECONDS));
        }
        boolean fromBeyond = lowest > 0 || highest < 0;
        double speed = fromBeyond ? inward() : (way - wall) / SECONDS;
        return wall + Elastic.back(fromBeyond ? -wall : 0, speed, since);
    }

    /** How far it is in the end, px. */
    public double end() {
        return Math.clamp(way, lowest, highest);
    }

    public boolean over(double seconds) {
        return free() ? Math.abs(way) * Math.exp(-seconds / SECONDS) < THERE : seconds >= untilWall() + Elastic.SECONDS;
    }

    private boolean free() {
        return way >= lowest && way <= highest;
    }

    /** What is let go beyond a wall goes no farther. */
    private double inward() {
        return (lowest > 0 ? Math.max(0, way) : Math.min(0, way)) / SECONDS;
    }

    private double untilWall() {
        return lowest > 0 || highest < 0 ? 0 : -SECONDS * Math.log(1 - end() / way);
    }
}
