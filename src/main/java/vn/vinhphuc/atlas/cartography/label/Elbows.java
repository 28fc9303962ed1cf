package vn.vinhphuc.atlas.cartography.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** Places of a name that a crowd of symbols encloses: its leader leaves the crowd in any direction and then runs level to the name. */
final class Elbows {

    private static final int TURNS = 96;
    /** How far leaders go out before they turn, px. */
    private static final double[] OUT = {10, 18, 27, 38, 52, 68, 88, 112, 140};
    /** How far they run level, px. */
    private static final double[] LEVEL = {5, 18, 36};
    /** The leader ends short of the name, px. */
    private static final double SHORT = 2.5;
    /** From here on a leader does not turn back, as the cosine of its direction. */
    private static final double BACK = -0.3;
    private static final double DEAREST_RING = 11;
    private static final double COST_OF_A_PIXEL = 0.2;
    private static final double COST_OF_A_TURN = 2.5;
    private static final double COST_OF_A_FORM = 2.4;
    /** Leaders leave upwards or sideways rather than down. */
    private static final double COST_OF_DOWN = 1;

    private static final List<Ring> RINGS = IntStream.range(0, OUT.length).mapToObj(Elbows::ring).toList();

    private final Around around;
    /** How far a leader gets in each direction before it meets a sign, px; not a number until someone asks. */
    private final double[] open = new double[TURNS];

    /** The way of a leader: a direction, and then level to the east (1) or the west (−1). */
    private record Bend(int turn, int side, double level, double cost) {

        double cos() {
            return Math.cos(2 * Math.PI * turn / TURNS);
        }

        double sin() {
            return Math.sin(2 * Math.PI * turn / TURNS);
        }
    }

    private record Ring(double out, List<Bend> bends, double[] costs) {
    }

    Elbows(Around around) {
        this.around = around;
        Arrays.fill(open, Double.NaN);
    }

    private static Ring ring(int number) {
        List<Bend> bends = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            double cos = Math.cos(2 * Math.PI * turn / TURNS);
            double sin = Math.sin(2 * Math.PI * turn / TURNS);
            for (int side : new int[] {1, -1}) {
                for (double level : LEVEL) {
                    if (cos * side > BACK) {
                        double bent = COST_OF_A_TURN * (1 - cos * side);
                        bends.add(new Bend(turn, side, level, DEAREST_RING + COST_OF_A_PIXEL * (OUT[number] + level) + bent
                                + Math.max(0, sin) * COST_OF_DOWN + (side < 0 ? 0.5 : 0)));
                    }
                }
            }
        }
        bends.sort(Comparator.comparingDouble(Bend::cost));
        return new Ring(OUT[number], List.copyOf(bends), bends.stream().mapToDouble(Bend::cost).toArray());
    }

    /** @param forms of the text, the preferred one first */
    Stream<Places> candidates(List<TextBlock> forms) {
        return RINGS.stream().flatMap(ring -> Stream.iterate(0, form -> form < forms.size(), form -> form + 1)
                .map(form -> places(ring, forms.get(form), form * COST_OF_A_FORM)));
    }

    private Places places(Ring ring, TextBlock block, double more) {
        double[] costs = ring.costs.clone();
        for (int i = 0; i < costs.length; i++) {
            costs[i] += more;
        }
        return Places.lastResort(costs, i -> Candidate.of(around.foot(), costs[i],
                () -> setting(ring.bends.get(i), ring.out * around.scale(), block)));
    }

    private double open(Bend bend) {
        if (Double.isNaN(open[bend.turn])) {
            double from = around.from();
            double far = 0;
            double most = OUT[OUT.length - 1] * around.scale();
            while (far < most && around.clear(bend.cos() * (from + far), bend.sin() * (from + far))) {
                far += Around.STEP;
            }
            open[bend.turn] = far;
        }
        return open[bend.turn];
    }

    private Optional<Candidate.Setting> setting(Bend bend, double out, TextBlock block) {
        if (open(bend) < out) {
            return Optional.empty();
        }
        double from = around.from();
        ScreenPoint start = around.middle().plus(bend.cos() * from, bend.sin() * from);
        ScreenPoint knee = around.middle().plus(bend.cos() * (from + out), bend.sin() * (from + out));
        ScreenPoint end = knee.plus(bend.side * bend.level * around.scale(), 0);
        double x = bend.side > 0 ? end.x() + SHORT * around.scale() : end.x() - SHORT * around.scale() - block.width();
        double y = end.y() - block.height() / 2;
        List<ScreenPoint> way = List.of(start, knee, end);
        Mark.Align align = bend.side > 0 ? Mark.Align.START : Mark.Align.END;
        return Optional.of(new Candidate.Setting(around.led(way, around.airy(x, y, block)), 0,
                () -> around.withLeader(way, block.marks(x, y, align))));
    }
}
