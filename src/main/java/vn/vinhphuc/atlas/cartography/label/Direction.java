package vn.vinhphuc.atlas.cartography.label;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a label lies as seen from its symbol.
 *
 * @param x     of the direction, −1 is west, 1 is east
 * @param y     of the direction, −1 is north, 1 is south
 * @param left  share of the label's width that lies to the left of the direction's point, 0…1
 * @param above share of its height that lies above, 0…1
 * @param cost  0 for the east, where the eye expects a name
 */
record Direction(double x, double y, double left, double above, double cost) {

    /** Degrees clockwise from east in steps of 22.5. */
    private static final double[] COSTS =
            {0, 1.9, 1.6, 3.2, 3, 3.6, 2.6, 2.8, 1, 2.6, 2.4, 3.4, 2.6, 3, 1.4, 1.7};
    private static final double SLID = 0.7;

    /** Sixteen directions; above and below the symbol a label may also be slid to either side. */
    static List<Direction> all() {
        List<Direction> all = new ArrayList<>();
        for (int i = 0; i < COSTS.length; i++) {
            double angle = Math.toRadians(i * 22.5);
            double x = Math.cos(angle);
            double y = Math.sin(angle);
            double left = share(x, 3);
            double above = share(y, 1.6);
            all.add(new Direction(x, y, left, above, COSTS[i]));
            if (Math.abs(y) > 0.9) {
                for (double slide : new double[] {0.12, 0.3, 0.5, 0.7, 0.88}) {
                    if (Math.abs(slide - left) > 0.1) {
                        all.add(new Direction(x, y, slide, above, COSTS[i] + SLID));
                    }
                }
            }
        }
        return List.copyOf(all);
    }

    private static double share(double along, double steepness) {
        return (1 - Math.clamp(along * steepness, -1, 1)) / 2;
    }
}
