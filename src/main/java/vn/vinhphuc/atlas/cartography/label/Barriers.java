package vn.vinhphuc.atlas.cartography.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** Lines that labels would rather not lie on, and what crossing each of them costs. */
public final class Barriers {

    private static final double CELL = 32;

    private final Map<Long, List<Piece>> cells = new HashMap<>();
    private int lines;

    /** Adds a line through points in px. */
    public void add(List<ScreenPoint> points, double cost) {
        int line = lines++;
        for (int i = 1; i < points.size(); i++) {
            ScreenPoint a = points.get(i - 1);
            ScreenPoint b = points.get(i);
            Piece piece = new Piece(a.x(), a.y(), b.x(), b.y(), line, cost);
            for (long row = cell(Math.min(a.y(), b.y())); row <= cell(Math.max(a.y(), b.y())); row++) {
                for (long column = cell(Math.min(a.x(), b.x())); column <= cell(Math.max(a.x(), b.x())); column++) {
                    cells.computeIfAbsent(key(column, row), k -> new ArrayList<>()).add(piece);
                }
            }
        }
    }

    /** What lying on these boxes costs; each line counts once. */
    double cost(ScreenPoint foot, List<Box> boxes) {
        double sum = 0;
        List<Integer> counted = new ArrayList<>(4);
        for (Box relative : boxes) {
            Box box = relative.moved(foot.x(), foot.y());
            for (long row = cell(box.y()); row <= cell(box.bottom()); row++) {
                for (long column = cell(box.x()); column <= cell(box.right()); column++) {
                    for (Piece piece : cells.getOrDefault(key(column, row), List.of())) {
                        if (!counted.contains(piece.line) && piece.crosses(box)) {
                            counted.add(piece.line);
                            sum += piece.cost;
                        }
                    }
                }
            }
        }
        return sum;
    }

    private static long cell(double px) {
        return (long) Math.floor(px / CELL);
    }

    private static long key(long column, long row) {
        return column << 32 ^ row & 0xFFFFFFFFL;
    }

    private record Piece(double x1, double y1, double x2, double y2, int line, double cost) {

        /** Liang and Barsky's clipping of a segment. */
        boolean crosses(Box box) {
            double[] range = {0, 1};
            double dx = x2 - x1;
            double dy = y2 - y1;
            return clip(-dx, x1 - box.x(), range) && clip(dx, box.right() - x1, range)
                    && clip(-dy, y1 - box.y(), range) && clip(dy, box.bottom() - y1, range);
        }

        private static boolean clip(double p, double q, double[] range) {
            if (p == 0) {
                return q >= 0;
            }
            double t = q / p;
            if (p < 0) {
                range[0] = Math.max(range[0], t);
            } else {
                range[1] = Math.min(range[1], t);
            }
            return range[0] <= range[1];
        }
    }
}
