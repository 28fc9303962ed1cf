package vn.vinhphuc.atlas.cartography.label;

import vn.vinhphuc.atlas.drawing.Box;

/** A coarse picture of an area with one bit for a square of a few pixels: a look at a few numbers tells what lies in a box. */
final class Stencil {

    private static final double FINEST = 4;
    private static final int MOST = 1_024;

    private final Box area;
    private final double cell;
    private final int columns;
    private final int rows;
    private final int words;
    private final long[] bits;

    /** @param area px */
    Stencil(Box area) {
        this.area = area;
        this.cell = Math.max(FINEST, Math.max(area.width(), area.height()) / MOST);
        this.columns = (int) Math.ceil(area.width() / cell);
        this.rows = (int) Math.ceil(area.height() / cell);
        this.words = columns / Long.SIZE + 1;
        this.bits = new long[words * rows];
    }

    /** Fills the squares that lie in a box with all of their area. */
    void fillInside(double west, double north, double east, double south) {
        fill((int) Math.ceil(column(west)), (int) Math.ceil(row(north)), (int) Math.floor(column(east)), (int) Math.floor(row(south)));
    }

    /** Fills the squares that a box lies in. */
    void fillAround(double west, double north, double east, double south) {
        fill((int) Math.floor(column(west)), (int) Math.floor(row(north)), (int) Math.ceil(column(east)), (int) Math.ceil(row(south)));
    }

    private void fill(int west, int north, int east, int south) {
        int from = Math.max(0, west);
        int to = Math.min(columns, east);
        for (int row = Math.max(0, north); row < Math.min(rows, south); row++) {
            for (int word = from / Long.SIZE; from < to && word <= (to - 1) / Long.SIZE; word++) {
                bits[row * words + word] |= mask(word, from, to);
            }
        }
    }

    /** Whether a box lies in a square that is filled; what is beyond the area is empty. */
    boolean meets(double west, double north, double east, double south) {
        int from = Math.max(0, (int) Math.floor(column(west)));
        int to = Math.min(columns, (int) Math.ceil(column(east)));
        int last = Math.min(rows, (int) Math.ceil(row(south)));
        for (int row = Math.max(0, (int) Math.floor(row(north))); row < last; row++) {
            for (int word = from / Long.SIZE; from < to && word <= (to - 1) / Long.SIZE; word++) {
                if ((bits[row * words + word] & mask(word, from, to)) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a box lies in the area and in no square that is filled. */
    boolean clears(double west, double north, double east, double south) {
        return holds(west, north, east, south) && !meets(west, north, east, south);
    }

    private boolean holds(double west, double north, double east, double south) {
        return west >= area.x() && north >= area.y() && east <= area.right() && south <= area.bottom();
    }

    /** The bits of a word for the columns from one to before another, some of which lie in it. */
    private static long mask(int word, int from, int to) {
        int first = Math.max(0, from - word * Long.SIZE);
        int beyond = Math.min(Long.SIZE, to - word * Long.SIZE);
        return -1L >>> Long.SIZE - (beyond - first) << first;
    }

    private double column(double x) {
        return (x - area.x()) / cell;
    }

    private double row(double y) {
        return (y - area.y()) / cell;
    }
}
