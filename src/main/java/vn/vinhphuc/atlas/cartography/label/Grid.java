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
    private static final int MOST = 400;

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

    private Grid(Grid<T> other) {
        this(other.area);
        for (int i = 0; i < cells.size(); i++) {
            List<T> things = other.cells.get(i);
            cells.set(i, things == null ? null : new ArrayList<>(things));
        }
    }

    Grid<T> copy() {
        return new Grid<>(this);
    }

    void add(Box box, T thing) {
        each(box, i -> {
            List<T> things = cells.get(i);
            if (things == null) {
                things = new ArrayList<>(4);
                cells.set(i, things);
            }
            things.add(thing);
        });
    }

    void remove(Box box, Predicate<T> which) {
        each(box, i -> {
            List<T> things = cells.get(i);
            if (things != null) {
                things.removeIf(which);
            }
        });
    }

    /** Shows everything that may meet the box, some of it twice, until {@code found} says that it is enough. */
    boolean any(Box box, Predicate<T> found) {
        int east = column(box.right());
        int south = row(box.bottom());
        for (int row = row(box.y()); row <= south; row++) {
            for (int column = column(box.x()); column <= east; column++) {
                List<T> things = cells.get(row * columns + column);
                for (int i = 0; things != null && i < things.size(); i++) {
                    if (found.test(things.get(i))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void each(Box box, Consumer<Integer> visit) {
        for (int row = row(box.y()); row <= row(box.bottom()); row++) {
            for (int column = column(box.x()); column <= column(box.right()); column++) {
                visit.accept(row * columns + column);
            }
        }
    }

    private int column(double x) {
        return Math.clamp((long) Math.floor((x - area.x()) / cell), 0, columns - 1);
    }

    private int row(double y) {
        return Math.clamp((long) Math.floor((y - area.y()) / cell), 0, rows - 1);
    }
}
