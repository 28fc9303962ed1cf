package vn.vinhphuc.atlas.cartography.label;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.drawing.Box;

/** Finds what lies near a box: things are kept in the cells of a grid; those beyond its edge in the nearest cell. */
final class Grid<T> {

    private static final double FINEST = 40;
    private static final int MOST = 160;
    private static final int FIRST_ENTRIES = 256;
    private static final int NONE = 0;

    private final Box area;
    private final double cell;
    private final int columns;
    private final int rows;
    /** The entry of each cell that was made last; entries of a cell are a chain. */
    private final int[] heads;
    private @Nullable Object[] things = new @Nullable Object[FIRST_ENTRIES];
    private int[] next = new int[FIRST_ENTRIES];
    private int used = NONE + 1;
    private int unused = NONE;

    /** @param area that most things lie in, px */
    Grid(Box area) {
        this.area = area;
        this.cell = Math.max(FINEST, Math.max(area.width(), area.height()) / MOST);
        this.columns = 1 + (int) (area.width() / cell);
        this.rows = 1 + (int) (area.height() / cell);
        this.heads = new int[columns * rows];
    }

    void add(double west, double north, double east, double south, T thing) {
        int last = column(east);
        int lowest = row(south);
        for (int row = row(north); row <= lowest; row++) {
            for (int column = column(west); column <= last; column++) {
                int entry = entry();
                things[entry] = thing;
                next[entry] = heads[row * columns + column];
                heads[row * columns + column] = entry;
            }
        }
    }

    private int entry() {
        if (unused != NONE) {
            int entry = unused;
            unused = next[entry];
            return entry;
        }
        if (used == next.length) {
            things = Arrays.copyOf(things, 2 * used);
            next = Arrays.copyOf(next, 2 * used);
        }
        return used++;
    }

    /** Takes away what was added with the same edges. */
    void remove(double west, double north, double east, double south, T thing) {
        int last = column(east);
        int lowest = row(south);
        for (int row = row(north); row <= lowest; row++) {
            for (int column = column(west); column <= last; column++) {
                remove(row * columns + column, thing);
            }
        }
    }

    private void remove(int of, T thing) {
        int before = NONE;
        int entry = heads[of];
        while (entry != NONE && !thing.equals(things[entry])) {
            before = entry;
            entry = next[entry];
        }
        if (entry == NONE) {
            return;
        }
        if (before == NONE) {
            heads[of] = next[entry];
        } else {
            next[before] = next[entry];
        }
        things[entry] = null;
        next[entry] = unused;
        unused = entry;
    }

    /** All that may meet a box, one after the other; some twice. */
    Near near(double west, double north, double east, double south) {
        return new Near(column(west), row(north), column(east), row(south));
    }

    /** Goes through the cells of a box. */
    final class Near {

        private final int west;
        private final int east;
        private final int south;
        private int column;
        private int row;
        private int entry;

        private Near(int west, int north, int east, int south) {
            this.west = west;
            this.east = east;
            this.south = south;
            this.column = west;
            this.row = north;
            this.entry = heads[north * columns + west];
        }

        /** The next thing, or nothing after the last. */
        @SuppressWarnings("unchecked")
        @Nullable T next() {
            while (entry == NONE) {
                if (column < east) {
                    column++;
                } else if (row < south) {
                    row++;
                    column = west;
                } else {
                    return null;
                }
                entry = heads[row * columns + column];
            }
            T thing = (T) things[entry];
            entry = next[entry];
            return thing;
        }
    }

    private int column(double x) {
        return Math.clamp((long) ((x - area.x()) / cell), 0, columns - 1);
    }

    private int row(double y) {
        return Math.clamp((long) ((y - area.y()) / cell), 0, rows - 1);
    }
}
