package vn.vinhphuc.atlas.cartography.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.drawing.Box;

/** Finds what lies near a box: things are kept in the cells of a grid; those beyond its edge in the nearest cell. */
final class Grid<T> {

    private static final double FINEST = 40;
    private static final int MOST = 160;

    private final Box area;
    private final double cell;
    private final int columns;
    private final int rows;
    private final List<@Nullable List<T>> cells;

    /** @param area that most things lie in, px */
    Grid(Box area) {
        this.area = area;
        this.cell = Math.max(FINEST, Math.max(area.width(), area.height()) / MOST);
        this.columns = 1 + (int) (area.width() / cell);
        this.rows = 1 + (int) (area.height() / cell);
        this.cells = new ArrayList<>(Collections.nCopies(columns * rows, null));
    }

    void add(Box box, T thing) {
        int east = column(box.right());
        int south = row(box.bottom());
        for (int row = row(box.y()); row <= south; row++) {
            for (int column = column(box.x()); column <= east; column++) {
                List<T> things = cells.get(row * columns + column);
                if (things == null) {
                    things = new ArrayList<>(4);
                    cells.set(row * columns + column, things);
                }
                things.add(thing);
            }
        }
    }

    /** @param box that the thing was added with */
    void remove(Box box, T thing) {
        int east = column(box.right());
        int south = row(box.bottom());
        for (int row = row(box.y()); row <= south; row++) {
            for (int column = column(box.x()); column <= east; column++) {
                List<T> things = cells.get(row * columns + column);
                if (things != null) {
                    things.remove(thing);
                }
            }
        }
    }

    /** Shows all that may meet a box; some twice. */
    void each(Box box, Consumer<T> shown) {
        first(box, thing -> {
            shown.accept(thing);
            return false;
        });
    }

    /** The first that is as wanted among all that may meet a box; some are shown twice. */
    @Nullable T first(Box box, Predicate<T> wanted) {
        int east = column(box.right());
        int south = row(box.bottom());
        for (int row = row(box.y()); row <= south; row++) {
            for (int column = column(box.x()); column <= east; column++) {
                List<T> things = cells.get(row * columns + column);
                for (int i = 0; things != null && i < things.size(); i++) {
                    if (wanted.test(things.get(i))) {
                        return things.get(i);
                    }
                }
            }
        }
        return null;
    }

    private int column(double x) {
        return Math.clamp((long) ((x - area.x()) / cell), 0, columns - 1);
    }

    private int row(double y) {
        return Math.clamp((long) ((y - area.y()) / cell), 0, rows - 1);
    }
}
