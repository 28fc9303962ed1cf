package vn.vinhphuc.atlas.cartography.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** Places of a name that a crowd of symbols encloses: its leader leaves the crowd in any direction and then runs level to the name. */
final class Elbows {

    private static final int TURNS = 64;
    /** How far leaders go out before they turn, px. */
    private static final double[] OUT = {10, 18, 27, 38, 52, 68, 88, 112, 140};
    /** How many of these are near enough for a name that rather gives way than stands far off. */
    private static final int NEAR = 5;
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

    private static final List<Ring> RINGS = DoubleStream.of(OUT).mapToObj(Elbows::ring).toList();

    private final Around around;
    /** How far a leader gets in each direction before it meets a sign, px. */
    private final double[] open = new double[TURNS];

    /** The way of a leader: a direction, and then level to the east (1) or the west (−1). */
    private record Bend(int turn, double cos, double sin, int side, double level, double cost) {
    }

    private record Ring(double out, List<Bend> bends) {
    }

    Elbows(Around around) {
        this.around = around;
        for (int turn = 0; turn < TURNS; turn++) {
            open[turn] = open(Math.cos(2 * Math.PI * turn / TURNS), Math.sin(2 * Math.PI * turn / TURNS));
        }
    }

    private static Ring ring(double out) {
        List<Bend> bends = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            double cos = Math.cos(2 * Math.PI * turn / TURNS);
            double sin = Math.sin(2 * Math.PI * turn / TURNS);
            for (int side : new int[] {1, -1}) {
                for (double level : LEVEL) {
                    if (cos * side > BACK) {
                        double bent = COST_OF_A_TURN * (1 - cos * side);
                        bends.add(new Bend(turn, cos, sin, side, level, DEAREST_RING + COST_OF_A_PIXEL * (out + level) + bent
                                + Math.max(0, sin) * COST_OF_DOWN + (side < 0 ? 0.5 : 0)));
                    }
                }
            }
        }
        bends.sort(Comparator.comparingDouble(Bend::cost));
        return new Ring(out, List.copyOf(bends));
    }

    /**
     * The places that leaders reach which meet no sign before their knee.
     *
     * @param forms of the text, the preferred one first
     * @param far   whether long leaders may be taken too
     */
    Places places(List<TextBlock> forms, boolean far) {
        List<Candidate> places = new ArrayList<>();
        for (Ring ring : far ? RINGS : RINGS.subList(0, NEAR)) {
            double out = ring.out * around.scale();
            for (Bend bend : ring.bends) {
                for (int form = 0; form < forms.size() && open[bend.turn] >= out; form++) {
                    places.add(new Bent(bend.cost + form * COST_OF_A_FORM, bend, out, forms.get(form)));
                }
            }
        }
        return Places.of(places);
    }

    private double open(double cos, double sin) {
        double from = around.from();
        double far = 0;
        double most = OUT[OUT.length - 1] * around.scale();
        while (far < most && around.clear(cos * (from + far), sin * (from + far))) {
            far += Around.STEP;
        }
        return far;
    }

    /** A block at the end of a leader with a knee. */
    private final class Bent implements Candidate {

        private final double cost;
        private final Bend bend;
        private final double out;
        private final TextBlock block;
        private final ScreenPoint end;

        /** @param out from the symbol to the knee, px */
        Bent(double cost, Bend bend, double out, TextBlock block) {
            this.cost = cost;
            this.bend = bend;
            this.out = out;
            this.block = block;
            this.end = at(out).plus(bend.side * bend.level * around.scale(), 0);
        }

        private ScreenPoint at(double far) {
            return around.middle().plus(bend.cos * (around.from() + far), bend.sin * (around.from() + far));
        }

        @Override
        public Foot foot() {
            return around.foot();
        }

        @Override
        public double cost() {
            return cost;
        }

        /** The block is looked at before the leader: it is larger. */
        @Override
        public boolean lost(Occupied symbols) {
            return !symbols.free(new Standing(around.foot().at(), Cover.of(box()), symbols.stretch()));
        }

        @Override
        public Optional<Setting> setting() {
            List<ScreenPoint> way = List.of(at(0), at(out), end);
            Box box = box();
            Mark.Align align = bend.side > 0 ? Mark.Align.START : Mark.Align.END;
            return Optional.of(new Setting(around.led(way, box), 0,
                    () -> around.withLeader(way, block.marks(left(), box.y(), align))));
        }

        private Box box() {
            return around.airy(left(), end.y() - block.height() / 2, block);
        }

        private double left() {
            double gap = SHORT * around.scale();
            return bend.side > 0 ? end.x() + gap : end.x() - gap - block.width();
        }
    }
}
