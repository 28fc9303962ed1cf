package vn.vinhphuc.atlas.cartography.symbol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/**
 * Moves symbols apart that overlap, as little as it can: pairs push each other away while each is drawn back to its place.
 *
 * <p>The same bodies in the same order always come to lie at the same places.
 */
public final class Spread {

    /** Free space between two symbols, px. */
    public static final double GAP = 1.6;

    private static final int ROUNDS = 240;
    private static final int DRAWN_BACK = 150;
    private static final double PULL = 0.06;
    private static final double NEAR = 90;
    /** With more there are fewer rounds, so that it never takes long. */
    private static final int MOST_PAIRS = 4_000;
    /** Of bodies at one point the earlier goes east, where its name has most room. */
    private static final int FANS = 5;
    private static final double FAN = 0.35;

    private final List<Body> homes;
    private final double[] x;
    private final double[] y;
    private final List<int[]> pairs = new ArrayList<>();

    private Spread(List<Body> bodies) {
        this.homes = bodies;
        this.x = bodies.stream().mapToDouble(b -> b.at().x()).toArray();
        this.y = bodies.stream().mapToDouble(b -> b.at().y()).toArray();
        findPairs();
    }

    private void findPairs() {
        Integer[] eastward = new Integer[x.length];
        double widest = 0;
        for (int i = 0; i < x.length; i++) {
            eastward[i] = i;
            widest = Math.max(widest, homes.get(i).reach());
        }
        Arrays.sort(eastward, Comparator.comparingDouble(i -> x[i]));
        for (int a = 0; a < x.length; a++) {
            for (int b = a + 1; b < x.length && x[eastward[b]] - x[eastward[a]] < NEAR + 2 * widest; b++) {
                int i = Math.min(eastward[a], eastward[b]);
                int j = Math.max(eastward[a], eastward[b]);
                boolean movable = Double.isFinite(homes.get(i).weight()) || Double.isFinite(homes.get(j).weight());
                if (movable && Math.abs(y[i] - y[j]) < NEAR + 2 * widest && homes.get(i).gap(homes.get(j)) < NEAR) {
                    pairs.add(new int[] {i, j});
                }
            }
        }
        pairs.sort(Comparator.<int[]>comparingInt(pair -> pair[0]).thenComparingInt(pair -> pair[1]));
    }

    /** Where the bodies come to lie, in the same order. */
    public static List<ScreenPoint> of(List<Body> bodies) {
        Spread spread = new Spread(bodies);
        double share = Math.min(1, MOST_PAIRS / (double) Math.max(1, spread.pairs.size()));
        int drawnBack = (int) Math.ceil(DRAWN_BACK * share);
        for (int round = 0; round < drawnBack && spread.push(); round++) {
            spread.pull(PULL * (1 - round / (double) drawnBack));
        }
        int rounds = (int) Math.ceil(ROUNDS * share);
        while (spread.push() && rounds > 0) {
            rounds--;
        }
        List<ScreenPoint> places = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            places.add(new ScreenPoint(spread.x[i], spread.y[i]));
        }
        return places;
    }

    /** Pushes every overlapping pair apart; false if there was none. */
    private boolean push() {
        boolean pushed = false;
        for (int[] pair : pairs) {
            double missing = GAP - gap(pair[0], pair[1]);
            if (missing > 1e-3) {
                push(pair[0], pair[1], missing + 0.02);
                pushed = true;
            }
        }
        return pushed;
    }

    private void push(int i, int j, double missing) {
        double dx = x[j] - x[i];
        double dy = y[j] - y[i];
        double distance = Math.sqrt(dx * dx + dy * dy);
        if (distance < 1e-6) {
            double angle = Math.PI + ((i * 7 + j * 13) % FANS - FANS / 2) * FAN;
            dx = Math.cos(angle);
            dy = Math.sin(angle);
            distance = 1;
        }
        double a = homes.get(i).weight();
        double b = homes.get(j).weight();
        double share = Double.isInfinite(a) ? 0 : Double.isInfinite(b) ? 1 : b / (a + b);
        x[i] -= dx / distance * missing * share;
        y[i] -= dy / distance * missing * share;
        x[j] += dx / distance * missing * (1 - share);
        y[j] += dy / distance * missing * (1 - share);
    }

    private void pull(double share) {
        for (int i = 0; i < x.length; i++) {
            x[i] += (homes.get(i).at().x() - x[i]) * share;
            y[i] += (homes.get(i).at().y() - y[i]) * share;
        }
    }

    private double gap(int i, int j) {
        return homes.get(i).gap(homes.get(j), Math.abs(x[i] - x[j]), Math.abs(y[i] - y[j]));
    }
}
