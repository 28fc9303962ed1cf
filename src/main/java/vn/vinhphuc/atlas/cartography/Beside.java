package vn.vinhphuc.atlas.cartography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/**
 * Moves a line aside where it runs along another so closely that the two would be drawn on top of each other. Both are known
 * to some hundred metres only, so a few pixels do not make it less true; where they cross, they still do.
 */
final class Beside {

    /** Lines that meet at a greater angle cross, and stay. Cosine of 40°. */
    private static final double ALONG = 0.766;
    /** How many points to each side a shift is drawn out over, and the side is taken from. */
    private static final int REACH = 9;

    private final double clear;
    private final List<Track> others;
    private final Map<Long, List<int[]>> cells = new HashMap<>();

    /**
     * @param others which stay where they are, px
     * @param clear  from the middle of one line to that of another, px
     */
    Beside(List<Track> others, double clear) {
        this.others = others;
        this.clear = clear;
        for (int line = 0; line < others.size(); line++) {
            List<ScreenPoint> points = others.get(line).points();
            for (int i = 1; i + 1 < points.size(); i++) {
                cells.computeIfAbsent(cell(points.get(i), 0, 0), key -> new ArrayList<>()).add(new int[] {line, i});
            }
        }
    }

    /** The line, moved aside where it needs to be; its ends stay. */
    Track moved(Track line) {
        List<ScreenPoint> points = line.points();
        int n = points.size();
        double[] side = new double[n];
        double[][] normal = new double[n][2];
        for (int i = 1; i + 1 < n; i++) {
            side[i] = look(points, i, normal[i]);
        }
        double[][] shift = new double[n][2];
        for (int i = 1; i + 1 < n; i++) {
            if (normal[i][0] != 0 || normal[i][1] != 0) {
                double sign = around(side, i) < 0 ? -1 : 1;
                double by = sign * clear - side[i];
                shift[i][0] = normal[i][0] * by;
                shift[i][1] = normal[i][1] * by;
            }
        }
        List<ScreenPoint> moved = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            moved.add(points.get(i).plus(mean(shift, i, 0), mean(shift, i, 1)));
        }
        return new Track(moved);
    }

    /** How far a point is to the right of the line it runs along, px; the direction of the right goes into {@code normal}. */
    private double look(List<ScreenPoint> points, int i, double[] normal) {
        ScreenPoint p = points.get(i);
        double nearest = clear;
        double side = 0;
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                for (int[] at : cells.getOrDefault(cell(p, dx, dy), List.of())) {
                    List<ScreenPoint> other = others.get(at[0]).points();
                    ScreenPoint q = other.get(at[1]);
                    double[] way = direction(other, at[1]);
                    double right = -way[1] * (p.x() - q.x()) + way[0] * (p.y() - q.y());
                    double ahead = way[0] * (p.x() - q.x()) + way[1] * (p.y() - q.y());
                    double[] own = direction(points, i);
                    boolean along = Math.abs(own[0] * way[0] + own[1] * way[1]) > ALONG;
                    if (along && Math.abs(ahead) < 2 * clear && Math.abs(right) < nearest) {
                        nearest = Math.abs(right);
                        side = right;
                        normal[0] = -way[1];
                        normal[1] = way[0];
                    }
                }
            }
        }
        return side;
    }

    private static double[] direction(List<ScreenPoint> points, int i) {
        ScreenPoint a = points.get(i - 1);
        ScreenPoint b = points.get(i + 1);
        double length = Math.max(1e-9, a.to(b));
        return new double[] {(b.x() - a.x()) / length, (b.y() - a.y()) / length};
    }

    private static double around(double[] side, int i) {
        double sum = 0;
        for (int k = Math.max(0, i - REACH); k <= Math.min(side.length - 1, i + REACH); k++) {
            sum += side[k];
        }
        return sum;
    }

    private static double mean(double[][] shift, int i, int axis) {
        int reach = Math.min(REACH, Math.min(i, shift.length - 1 - i));
        double sum = 0;
        for (int k = i - reach; k <= i + reach; k++) {
            sum += shift[k][axis];
        }
        return sum / (2 * reach + 1);
    }

    private long cell(ScreenPoint p, int dx, int dy) {
        double size = 3 * clear;
        return ((long) Math.floor(p.x() / size) + dx << 32) ^ ((long) Math.floor(p.y() / size) + dy & 0xFFFFFFFFL);
    }
}
