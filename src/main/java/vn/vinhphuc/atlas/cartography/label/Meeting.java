package vn.vinhphuc.atlas.cartography.label;

/**
 * Two feet that move apart while the map grows and what stands on them keeps its size.
 *
 * @param dx      from the one to the other, px
 * @param dy      the same downwards
 * @param stretch how much the map may grow, 1 or more
 */
record Meeting(double dx, double dy, double stretch) {

    /** Whether a box of the one and a box of the other never meet, because one side stays open all the way; if not, they still may not. */
    boolean apart(Cover a, int i, Cover b, int j) {
        return apart(dx, b.left(j) - a.right(i)) || apart(-dx, a.left(i) - b.right(j))
                || apart(dy, b.top(j) - a.bottom(i)) || apart(-dy, a.top(i) - b.bottom(j));
    }

    /** A gap is linear in the scale: open at both ends, it is open all the way. */
    private boolean apart(double d, double gap) {
        return d + gap >= 0 && d * stretch + gap >= 0;
    }

    /** Whether two boxes meet at any scale between 1 and the stretch. */
    boolean happens(Cover a, int i, Cover b, int j) {
        double east = b.left(j) - a.right(i);
        double west = a.left(i) - b.right(j);
        double south = b.top(j) - a.bottom(i);
        double north = a.top(i) - b.bottom(j);
        if (dx + east < 0 && west - dx < 0 && dy + south < 0 && north - dy < 0) {
            return true;
        }
        double from = Math.max(1, Math.max(since(dx, east, west), since(dy, south, north)));
        double to = Math.min(stretch, Math.min(until(dx, east, west), until(dy, south, north)));
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
