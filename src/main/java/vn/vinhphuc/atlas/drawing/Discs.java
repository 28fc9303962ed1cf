package vn.vinhphuc.atlas.drawing;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The ground that discs cover together. The edge is what of each circle lies in no other disc, joined where two circles
 * meet: thousands of discs take milliseconds, where adding one area to the next takes minutes.
 */
public final class Discs {

    private static final double TURN = 2 * Math.PI;

    private final List<Disc> discs;
    private final List<List<Integer>> near = new ArrayList<>();
    private final int[] island;

    /** A filled circle; px. */
    public record Disc(double x, double y, double radius) {

        private boolean meets(Disc other) {
            return Math.hypot(other.x - x, other.y - y) < radius + other.radius;
        }

        private boolean holds(Disc other) {
            return Math.hypot(other.x - x, other.y - y) + other.radius <= radius;
        }

        /** The part of this circle that lies in another disc. */
        private Arc in(Disc other, int number) {
            double d = Math.hypot(other.x - x, other.y - y);
            double half = Math.acos(Math.clamp((d * d + radius * radius - other.radius * other.radius) / (2 * d * radius), -1, 1));
            double start = Math.atan2(other.y - y, other.x - x) - half;
            double from = start < 0 ? start + TURN : start;
            return new Arc(from, from + 2 * half, number, number);
        }
    }

    /**
     * A part of a circle.
     *
     * @param from  radians clockwise from east
     * @param to    radians, not less
     * @param after the disc whose circle is crossed where it begins
     * @param until the disc whose circle is crossed where it ends
     */
    private record Arc(double from, double to, int after, int until) {
    }

    /** A crossing of two circles, where the edge goes over from the second disc to the first. */
    private record Crossing(int onto, int from) {
    }

    private Discs(List<Disc> discs) {
        this.discs = discs;
        this.island = IntStream.range(0, discs.size()).toArray();
        discs.forEach(disc -> near.add(new ArrayList<>()));
        Integer[] eastward = IntStream.range(0, discs.size()).boxed()
                .sorted(Comparator.comparingDouble(i -> left(discs.get(i)))).toArray(Integer[]::new);
        for (int a = 0; a < eastward.length; a++) {
            Disc disc = discs.get(eastward[a]);
            for (int b = a + 1; b < eastward.length && left(discs.get(eastward[b])) < disc.x + disc.radius; b++) {
                if (disc.meets(discs.get(eastward[b]))) {
                    near.get(eastward[a]).add(eastward[b]);
                    near.get(eastward[b]).add(eastward[a]);
                    join(eastward[a], eastward[b]);
                }
            }
        }
    }

    /** One outline for each group of discs that hang together, in the order of their first discs; none meets another. */
    public static List<Outline> joined(List<Disc> discs) {
        return new Discs(discs.stream().filter(disc -> disc.radius > 0).distinct().toList()).outlines();
    }

    private List<Outline> outlines() {
        boolean[] kept = new boolean[discs.size()];
        for (int i = 0; i < kept.length; i++) {
            Disc disc = discs.get(i);
            kept[i] = near.get(i).stream().noneMatch(other -> discs.get(other).holds(disc));
        }
        Map<Crossing, Arc> open = new LinkedHashMap<>();
        Map<Integer, Path2D.Double> islands = new LinkedHashMap<>();
        for (int i = 0; i < kept.length; i++) {
            Disc disc = discs.get(i);
            List<Arc> covered = new ArrayList<>();
            for (int other : near.get(i)) {
                if (kept[other]) {
                    covered.add(disc.in(discs.get(other), other));
                }
            }
            if (!kept[i]) {
                continue;
            }
            Path2D.Double path = path(islands, i);
            if (covered.isEmpty()) {
                path.append(Outline.circle(disc.x, disc.y, disc.radius).awt(), false);
            } else {
                for (Arc arc : uncovered(covered)) {
                    open.put(new Crossing(i, arc.after), arc);
                }
            }
        }
        while (!open.isEmpty()) {
            ring(open, islands);
        }
        return islands.values().stream().map(Outline::of).toList();
    }

    private static List<Arc> uncovered(List<Arc> covered) {
        covered.sort(Comparator.comparingDouble(Arc::from));
        Arc last = covered.stream().max(Comparator.comparingDouble(Arc::to)).orElseThrow();
        double to = last.to - TURN;
        int after = last.after;
        List<Arc> free = new ArrayList<>();
        for (Arc arc : covered) {
            if (arc.from > to) {
                free.add(new Arc(to, arc.from, after, arc.after));
            }
            if (arc.to > to) {
                to = arc.to;
                after = arc.after;
            }
        }
        return free;
    }

    /** Follows the edge from one circle onto the next until it comes back; a gap left by rounding is closed straight. */
    private void ring(Map<Crossing, Arc> open, Map<Integer, Path2D.Double> islands) {
        Crossing at = open.keySet().iterator().next();
        Path2D.Double path = path(islands, at.onto);
        boolean first = true;
        for (Arc arc = open.remove(at); arc != null; arc = open.remove(at)) {
            draw(discs.get(at.onto), arc, path, first);
            first = false;
            at = new Crossing(arc.until, at.onto);
        }
        path.closePath();
    }

    private static void draw(Disc disc, Arc arc, Path2D.Double path, boolean first) {
        int parts = (int) Math.ceil((arc.to - arc.from) / (Math.PI / 2) - 1e-9);
        double step = (arc.to - arc.from) / Math.max(1, parts);
        double reach = disc.radius * 4 / 3 * Math.tan(step / 4);
        if (first) {
            path.moveTo(disc.x + disc.radius * Math.cos(arc.from), disc.y + disc.radius * Math.sin(arc.from));
        }
        for (int i = 0; i < parts; i++) {
            double from = arc.from + i * step;
            double to = from + step;
            double x = disc.x + disc.radius * Math.cos(to);
            double y = disc.y + disc.radius * Math.sin(to);
            path.curveTo(disc.x + disc.radius * Math.cos(from) - reach * Math.sin(from),
                    disc.y + disc.radius * Math.sin(from) + reach * Math.cos(from),
                    x + reach * Math.sin(to), y - reach * Math.cos(to), x, y);
        }
    }

    private Path2D.Double path(Map<Integer, Path2D.Double> islands, int disc) {
        return islands.computeIfAbsent(root(disc), i -> new Path2D.Double(Path2D.WIND_EVEN_ODD));
    }

    private static double left(Disc disc) {
        return disc.x - disc.radius;
    }

    private void join(int a, int b) {
        island[root(a)] = root(b);
    }

    private int root(int disc) {
        int at = disc;
        while (island[at] != at) {
            island[at] = island[island[at]];
            at = island[at];
        }
        return at;
    }
}
