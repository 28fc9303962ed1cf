package vn.vinhphuc.atlas.cartography.label;

import java.util.BitSet;
import java.util.List;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** Lines that labels would rather not lie on, and what crossing each of them costs. */
public final class Barriers {

    private final Grid<Stretch> stretches;
    private int lines;

    /** @param area where most lines are, px */
    public Barriers(Box area) {
        this.stretches = new Grid<>(area);
    }

    /** Adds a line through points in px. */
    public void add(List<ScreenPoint> points, double cost) {
        int line = lines++;
        for (int from = 0; from + 1 < points.size(); from += Stretch.LEGS) {
            Stretch stretch = new Stretch(points.subList(from, Math.min(points.size(), from + Stretch.LEGS + 1)), line, cost);
            stretches.add(stretch.box, stretch);
        }
    }

    /** What lying on these boxes costs; each line counts once. */
    double cost(ScreenPoint foot, List<Box> boxes) {
        Toll toll = new Toll();
        Box all = around(boxes).moved(foot.x(), foot.y());
        stretches.each(all, stretch -> {
            if (stretch.near(all)) {
                toll.pay(stretch, foot, boxes);
            }
        });
        return toll.sum;
    }

    private static Box around(List<Box> boxes) {
        Box all = boxes.getFirst();
        for (int i = 1; i < boxes.size(); i++) {
            all = all.and(boxes.get(i));
        }
        return all;
    }

    private static final class Toll {
        private double sum;
        private final BitSet paid = new BitSet();

        void pay(Stretch stretch, ScreenPoint foot, List<Box> boxes) {
            for (int i = 0; i < boxes.size() && !paid.get(stretch.line); i++) {
                Box box = boxes.get(i);
                if (stretch.near(box, foot) && stretch.crosses(box.moved(foot.x(), foot.y()))) {
                    paid.set(stretch.line);
                    sum += stretch.cost;
                }
            }
        }
    }

    /** A few legs of a line. */
    private static final class Stretch {

        private static final int LEGS = 8;

        private final double[] x;
        private final double[] y;
        private final Box box;
        private final int line;
        private final double cost;

        Stretch(List<ScreenPoint> points, int line, double cost) {
            this.x = new double[points.size()];
            this.y = new double[points.size()];
            this.line = line;
            this.cost = cost;
            Box all = new Box(points.getFirst().x(), points.getFirst().y(), 0, 0);
            for (int i = 0; i < x.length; i++) {
                x[i] = points.get(i).x();
                y[i] = points.get(i).y();
                all = all.and(new Box(x[i], y[i], 0, 0));
            }
            this.box = all;
        }

        boolean near(Box other) {
            return box.x() <= other.right() && box.right() >= other.x() && box.y() <= other.bottom() && box.bottom() >= other.y();
        }

        boolean near(Box other, ScreenPoint foot) {
            double left = other.x() + foot.x();
            double top = other.y() + foot.y();
            return box.x() <= left + other.width() && box.right() >= left && box.y() <= top + other.height() && box.bottom() >= top;
        }

        boolean crosses(Box other) {
            for (int i = 1; i < x.length; i++) {
                if (crosses(i, other)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a leg meets the box: not if it is all to one side, or all corners are on one side of it. */
        private boolean crosses(int i, Box other) {
            if (Math.max(x[i - 1], x[i]) < other.x() || Math.min(x[i - 1], x[i]) > other.right()
                    || Math.max(y[i - 1], y[i]) < other.y() || Math.min(y[i - 1], y[i]) > other.bottom()) {
                return false;
            }
            double nx = y[i] - y[i - 1];
            double ny = x[i - 1] - x[i];
            double c = nx * x[i - 1] + ny * y[i - 1];
            double middle = nx * (other.x() + other.width() / 2) + ny * (other.y() + other.height() / 2) - c;
            return Math.abs(middle) <= (Math.abs(nx) * other.width() + Math.abs(ny) * other.height()) / 2;
        }
    }
}
