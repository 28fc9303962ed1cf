package vn.vinhphuc.atlas.cartography.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/**
 * The places that are taken.
 *
 * <p>Signs keep their size while the map below them grows to the next key zoom, so their feet move apart. Two signs are
 * apart only if they do not meet at any scale between 1 and the stretch.
 */
public final class Occupied {

    private static final double CELL = 48;
    /** How far feet of neighbouring signs may lie from each other, px; what they move is a part of it. */
    private static final double REACH = 190;

    private final double stretch;
    private final Map<Long, List<Piece>> cells = new HashMap<>();

    /** @param stretch how much the map may grow while the signs keep their size, 1 or more */
    public Occupied(double stretch) {
        this.stretch = stretch;
    }

    Occupied copy() {
        Occupied copy = new Occupied(stretch);
        cells.forEach((cell, pieces) -> copy.cells.put(cell, new ArrayList<>(pieces)));
        return copy;
    }

    /** Takes a place: boxes in px around a foot. */
    public void take(ScreenPoint foot, List<Box> boxes) {
        for (Box box : boxes) {
            Piece piece = new Piece(foot.x(), foot.y(), box);
            each(box.moved(foot.x(), foot.y()), cell -> cells.computeIfAbsent(cell, c -> new ArrayList<>()).add(piece));
        }
    }

    /** Whether boxes in px around a foot are apart from everything that is taken. */
    public boolean free(ScreenPoint foot, List<Box> boxes) {
        for (Box box : boxes) {
            if (!free(new Piece(foot.x(), foot.y(), box))) {
                return false;
            }
        }
        return true;
    }

    private boolean free(Piece piece) {
        Box box = piece.box.moved(piece.x, piece.y).grown(REACH * (stretch - 1));
        long west = cell(box.x());
        long east = cell(box.right());
        long south = cell(box.bottom());
        for (long row = cell(box.y()); row <= south; row++) {
            for (long column = west; column <= east; column++) {
                for (Piece other : cells.getOrDefault(key(column, row), List.of())) {
                    if (piece.meets(other, stretch)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static void each(Box box, java.util.function.LongConsumer visit) {
        for (long row = cell(box.y()); row <= cell(box.bottom()); row++) {
            for (long column = cell(box.x()); column <= cell(box.right()); column++) {
                visit.accept(key(column, row));
            }
        }
    }

    private static long cell(double px) {
        return (long) Math.floor(px / CELL);
    }

    private static long key(long column, long row) {
        return column << 32 ^ row & 0xFFFFFFFFL;
    }

    private record Piece(double x, double y, Box box) {

        boolean meets(Piece other, double stretch) {
            double dx = other.x - x;
            double dy = other.y - y;
            double from = Math.max(1, Math.max(
                    since(dx, other.box.x() - box.right(), box.x() - other.box.right()),
                    since(dy, other.box.y() - box.bottom(), box.y() - other.box.bottom())));
            double to = Math.min(stretch, Math.min(
                    until(dx, other.box.x() - box.right(), box.x() - other.box.right()),
                    until(dy, other.box.y() - box.bottom(), box.y() - other.box.bottom())));
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
}
