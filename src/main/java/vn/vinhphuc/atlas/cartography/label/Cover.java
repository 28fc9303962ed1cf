package vn.vinhphuc.atlas.cartography.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.vinhphuc.atlas.drawing.Box;

/**
 * The boxes that a label or a sign covers, px around its foot, as numbers: names along lines and leaders have dozens of them. What is
 * around each few that follow one another is known too, so that most of them need not be looked at.
 */
public final class Cover {

    private static final int EDGES = 4;
    /** How many boxes make a bunch. */
    private static final int BUNCH = 6;

    /** Left, upper, right and lower edge of what is around all boxes, then of each box; of a single one only once. */
    private final double[] edges;
    /** The same edges of what is around each bunch. */
    private final double[] bunches;

    private Cover(double[] edges) {
        this.edges = edges;
        this.bunches = isBunched() ? bunches(edges) : edges;
    }

    private static double[] bunches(double[] edges) {
        int boxes = edges.length / EDGES - 1;
        double[] bunches = new double[EDGES * ((boxes + BUNCH - 1) / BUNCH)];
        for (int box = 0; box < boxes; box++) {
            int from = EDGES * (box + 1);
            int to = EDGES * (box / BUNCH);
            boolean first = box % BUNCH == 0;
            bunches[to] = first ? edges[from] : Math.min(bunches[to], edges[from]);
            bunches[to + 1] = first ? edges[from + 1] : Math.min(bunches[to + 1], edges[from + 1]);
            bunches[to + 2] = first ? edges[from + 2] : Math.max(bunches[to + 2], edges[from + 2]);
            bunches[to + 3] = first ? edges[from + 3] : Math.max(bunches[to + 3], edges[from + 3]);
        }
        return bunches;
    }

    /** Whether any box meets any of another on feet that move apart. */
    boolean meets(Cover other, Meeting meeting) {
        if (!isBunched() && !other.isBunched()) {
            return boxMeets(first(), end(), other, other.first(), other.end(), meeting);
        }
        for (int j = 0; j < other.bunchCount(); j++) {
            if (meeting.apart(edges, ALL, other.bunches, EDGES * j)) {
                continue;
            }
            for (int i = 0; i < bunchCount(); i++) {
                if (!meeting.apart(bunches, EDGES * i, other.bunches, EDGES * j)
                        && boxMeets(begin(i), finish(i), other, other.begin(j), other.finish(j), meeting)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean boxMeets(int from, int to, Cover other, int otherFrom, int otherTo, Meeting meeting) {
        for (int j = otherFrom; j < otherTo; j++) {
            for (int i = from; i < to; i++) {
                if (!meeting.apart(edges, EDGES * i, other.edges, EDGES * j) && meeting.happens(edges, EDGES * i, other.edges, EDGES * j)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Few boxes are a bunch, and what is around all stands in its place. */
    private int bunchCount() {
        return isBunched() ? bunches.length / EDGES : 1;
    }

    private boolean isBunched() {
        return edges.length / EDGES > BUNCH;
    }

    private int begin(int bunch) {
        return first() + bunch * BUNCH;
    }

    private int finish(int bunch) {
        return Math.min(end(), begin(bunch) + BUNCH);
    }

    public static Cover of(Box box) {
        return new Cover(new double[] {box.x(), box.y(), box.right(), box.bottom()});
    }

    /** @param boxes one or more */
    public static Cover of(List<Box> boxes) {
        Builder builder = new Builder(boxes.size());
        boxes.forEach(box -> builder.add(box.x(), box.y(), box.right(), box.bottom()));
        return builder.cover();
    }

    /** Both as one. */
    Cover with(Cover other) {
        Builder builder = new Builder(count() + other.count());
        addTo(builder);
        other.addTo(builder);
        return builder.cover();
    }

    private void addTo(Builder builder) {
        for (int i = first(); i < end(); i++) {
            builder.add(left(i), top(i), right(i), bottom(i));
        }
    }

    /** One of the boxes alone. */
    Cover only(int box) {
        return new Cover(Arrays.copyOfRange(edges, EDGES * box, EDGES * (box + 1)));
    }

    /** How many boxes there are. */
    int count() {
        return end() - first();
    }

    /** The first box; before it lies what is around all, {@link #ALL}. */
    int first() {
        return edges.length == EDGES ? 0 : 1;
    }

    /** One more than the last box. */
    int end() {
        return edges.length / EDGES;
    }

    /** In place of a box: what is around all. */
    static final int ALL = 0;

    double left(int box) {
        return edges[EDGES * box];
    }

    double top(int box) {
        return edges[EDGES * box + 1];
    }

    double right(int box) {
        return edges[EDGES * box + 2];
    }

    double bottom(int box) {
        return edges[EDGES * box + 3];
    }

    /** What is around all. */
    Box around() {
        return box(ALL);
    }

    List<Box> boxes() {
        List<Box> boxes = new ArrayList<>(count());
        for (int i = first(); i < end(); i++) {
            boxes.add(box(i));
        }
        return boxes;
    }

    private Box box(int i) {
        return new Box(left(i), top(i), right(i) - left(i), bottom(i) - top(i));
    }

    /** A cover while its boxes are being found. */
    static final class Builder {

        private double[] edges;
        private int used = EDGES;
        private double left = Double.POSITIVE_INFINITY;
        private double top = Double.POSITIVE_INFINITY;
        private double right = Double.NEGATIVE_INFINITY;
        private double bottom = Double.NEGATIVE_INFINITY;

        /** @param boxes how many there will be at most */
        Builder(int boxes) {
            this.edges = new double[EDGES * (boxes + 1)];
        }

        void add(double boxLeft, double boxTop, double boxRight, double boxBottom) {
            edges[used++] = boxLeft;
            edges[used++] = boxTop;
            edges[used++] = boxRight;
            edges[used++] = boxBottom;
            left = Math.min(left, boxLeft);
            top = Math.min(top, boxTop);
            right = Math.max(right, boxRight);
            bottom = Math.max(bottom, boxBottom);
        }

        /** The boxes that were added, one or more. */
        Cover cover() {
            if (used == 2 * EDGES) {
                return new Cover(Arrays.copyOfRange(edges, EDGES, used));
            }
            double[] all = used == edges.length ? edges : Arrays.copyOf(edges, used);
            all[0] = left;
            all[1] = top;
            all[2] = right;
            all[3] = bottom;
            return new Cover(all);
        }
    }
}
