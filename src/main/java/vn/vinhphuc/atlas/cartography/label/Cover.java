package vn.vinhphuc.atlas.cartography.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.vinhphuc.atlas.drawing.Box;

/** The boxes that a label or a sign covers, px around its foot, as numbers: names along lines have dozens of them. */
public final class Cover {

    private static final int EDGES = 4;

    /** Left, upper, right and lower edge of what is around all boxes, then of each box; of a single one only once. */
    private final double[] edges;

    private Cover(double[] edges) {
        this.edges = edges;
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
