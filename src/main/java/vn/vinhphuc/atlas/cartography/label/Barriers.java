package vn.vinhphuc.atlas.cartography.label;

import java.util.List;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** Lines that labels would rather not lie on, and what crossing each of them costs. */
public final class Barriers {

    private final Grid<Stretch> stretches;
    private int queries;

    /** @param area where most lines are, px */
    public Barriers(Box area) {
        this.stretches = new Grid<>(area);
    }

    /** Adds a line through points in px. */
    public void add(List<ScreenPoint> points, double cost) {
        Barrier line = new Barrier(cost);
        for (int from = 0; from + 1 < points.size(); from += Stretch.LEGS) {
            Stretch stretch = new Stretch(points.subList(from, Math.min(points.size(), from + Stretch.LEGS + 1)), line);
            stretches.add(stretch.west, stretch.north, stretch.east, stretch.south, stretch);
        }
    }

    /** What lying on this cover costs; each line counts once. */
    double cost(ScreenPoint foot, Cover cover) {
        int query = ++queries;
        double sum = 0;
        Grid<Stretch>.Near near = stretches.near(foot.x() + cover.left(Cover.ALL), foot.y() + cover.top(Cover.ALL),
                foot.x() + cover.right(Cover.ALL), foot.y() + cover.bottom(Cover.ALL));
        for (Stretch stretch = near.next(); stretch != null; stretch = near.next()) {
            if (stretch.line.paid != query && stretch.seen != query) {
                stretch.seen = query;
                if (stretch.crosses(foot, cover)) {
                    stretch.line.paid = query;
                    sum += stretch.line.cost;
                }
            }
        }
        return sum;
    }

    private static final class Barrier {

        private final double cost;
        /** The last query that pays for it. */
        private int paid;

        Barrier(double cost) {
            this.cost = cost;
        }
    }

    /** A few legs of a line. */
    private static final class Stretch {

        private static final int LEGS = 8;

        private final double[] x;
        private final double[] y;
        private final Barrier line;
        private double west = Double.POSITIVE_INFINITY;
        private double north = Double.POSITIVE_INFINITY;
        private double east = Double.NEGATIVE_INFINITY;
        private double south = Double.NEGATIVE_INFINITY;
        /** The last query that looked at it: it lies in several cells of the grid. */
        private int seen;

        Stretch(List<ScreenPoint> points, Barrier line) {
            this.x = new double[points.size()];
            this.y = new double[points.size()];
            this.line = line;
            for (int i = 0; i < x.length; i++) {
                x[i] = points.get(i).x();
                y[i] = points.get(i).y();
                west = Math.min(west, x[i]);
                north = Math.min(north, y[i]);
                east = Math.max(east, x[i]);
                south = Math.max(south, y[i]);
            }
        }

        boolean crosses(ScreenPoint foot, Cover cover) {
            if (west > foot.x() + cover.right(Cover.ALL) || east < foot.x() + cover.left(Cover.ALL)
                    || north > foot.y() + cover.bottom(Cover.ALL) || south < foot.y() + cover.top(Cover.ALL)) {
                return false;
            }
            for (int leg = 1; leg < x.length; leg++) {
                if (crosses(leg, foot, cover, Cover.ALL) && crosses(leg, foot, cover)) {
                    return true;
                }
            }
            return false;
        }

        private boolean crosses(int leg, ScreenPoint foot, Cover cover) {
            for (int box = cover.first(); box < cover.end(); box++) {
                if (crosses(leg, foot, cover, box)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a leg meets a box: not if it is all to one side, or all corners are on one side of it. */
        private boolean crosses(int leg, ScreenPoint foot, Cover cover, int box) {
            double left = foot.x() + cover.left(box);
            double right = foot.x() + cover.right(box);
            double top = foot.y() + cover.top(box);
            double bottom = foot.y() + cover.bottom(box);
            if (Math.max(x[leg - 1], x[leg]) < left || Math.min(x[leg - 1], x[leg]) > right
                    || Math.max(y[leg - 1], y[leg]) < top || Math.min(y[leg - 1], y[leg]) > bottom) {
                return false;
            }
            double nx = y[leg] - y[leg - 1];
            double ny = x[leg - 1] - x[leg];
            double c = nx * x[leg - 1] + ny * y[leg - 1];
            double middle = nx * (left + right) / 2 + ny * (top + bottom) / 2 - c;
            return Math.abs(middle) <= (Math.abs(nx) * (right - left) + Math.abs(ny) * (bottom - top)) / 2;
        }
    }
}
