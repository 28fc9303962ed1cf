package vn.vinhphuc.atlas.cartography.label;

/** Two feet that move apart while the map grows and what stands on them keeps its size; boxes on them are edges in a row of numbers. */
final class Meeting {

    private final double dx;
    private final double dy;
    private final double stretch;
    /** How far the one is to the side of the other where it is nearest to it, px. */
    private final double east;
    private final double west;
    private final double south;
    private final double north;

    /**
     * @param dx      from the one to the other, px
     * @param dy      the same downwards
     * @param stretch how much the map may grow, 1 or more
     */
    Meeting(double dx, double dy, double stretch) {
        this.dx = dx;
        this.dy = dy;
        this.stretch = stretch;
        this.east = Math.min(dx, dx * stretch);
        this.west = Math.min(-dx, -dx * stretch);
        this.south = Math.min(dy, dy * stretch);
        this.north = Math.min(-dy, -dy * stretch);
    }

    /**
     * Whether a box of the one and a box of the other never meet, because one side stays open all the way; if not, they still may not.
     * A gap is linear in the scale: open at both ends, it is open all the way.
     *
     * @param i where the edges of the first box begin
     * @param j where those of the second begin
     */
    boolean apart(double[] a, int i, double[] b, int j) {
        return east + b[j] - a[i + 2] >= 0 || west + a[i] - b[j + 2] >= 0
                || south + b[j + 1] - a[i + 3] >= 0 || north + a[i + 1] - b[j + 3] >= 0;
    }

    /** Whether two boxes meet at any scale between 1 and the stretch. */
    boolean happens(double[] a, int i, double[] b, int j) {
        double toEast = b[j] - a[i + 2];
        double toWest = a[i] - b[j + 2];
        double toSouth = b[j + 1] - a[i + 3];
        double toNorth = a[i + 1] - b[j + 3];
        if (dx + toEast < 0 && toWest - dx < 0 && dy + toSouth < 0 && toNorth - dy < 0) {
            return true;
        }
        double from = Math.max(1, Math.max(since(dx, toEast, toWest), since(dy, toSouth, toNorth)));
        double to = Math.min(stretch, Math.min(until(dx, toEast, toWest), until(dy, toSouth, toNorth)));
        return from <= to;
    }

    /** From which scale s on both d·s + a &lt; 0 and −d·s + b &lt; 0. */
    private static double since(double d, double a, double b) {
        if (d == 0) {
            return a < 0 && b < 0 ? 1 : Double.POSITIVE_INFINITY;
        }
        return d > 0 ? Math.nextUp(b / d) : Math.nextUp(-a / d);
    }

    /** Up to which scale both hold. */
    private static double until(double d, double a, double b) {
        if (d == 0) {
            return a < 0 && b < 0 ? Double.POSITIVE_INFINITY : 0;
        }
        return d > 0 ? Math.nextDown(-a / d) : Math.nextDown(b / d);
    }
}
