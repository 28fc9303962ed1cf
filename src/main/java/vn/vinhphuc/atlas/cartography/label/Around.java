package vn.vinhphuc.atlas.cartography.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/**
 * The places of a label around a symbol: all directions at growing distance, with a leader from 8 px on.
 *
 * @param foot   where the symbol stands
 * @param middle of the symbol, px from its foot
 * @param reach  of the symbol to each side, px
 * @param scale  factor on distances, 1 for the laptop
 * @param leader colour of leaders, and of the edge that keeps them apart from the map
 * @param own    what the symbol covers within its reach, px around its foot: its leader may begin there
 * @param signs  where signs stand that no leader may cross
 */
public record Around(Foot foot, ScreenPoint middle, double reach, double scale, Leader leader, List<Box> own, Signs signs) {

    private static final double[] GAPS = {2.5, 7, 13, 20, 28, 37, 47, 58, 64, 78, 94, 112, 132, 154};
    /** How many of the gaps are near enough for a name that may also be left out. */
    private static final int NEAR = 9;
    private static final double LEADER_FROM = 8;
    /** Free before and after a name, px, so that two names do not read as one. */
    private static final double AIR = 2;
    /** Between the boxes that stand for a leader, px: closer than two are wide along a slope, so that no other leader slips through. */
    static final double STEP = 2.8;
    private static final double DOT = 2;
    private static final List<Direction> DIRECTIONS = Direction.all();

    public Around {
        own = List.copyOf(own);
    }

    /** Around a point that has no symbol. */
    public static Around point(Foot foot, double reach, double scale, Leader leader) {
        return new Around(foot, new ScreenPoint(0, 0), reach, scale, leader, List.of(), (other, box) -> true);
    }

    /** Where signs stand. */
    @FunctionalInterface
    public interface Signs {

        /** Whether there is none in a box around a foot, px. */
        boolean free(Foot foot, Box box);
    }

    /** Colours of a leader. */
    public record Leader(Colour line, Colour edge) {
    }

    /**
     * The places of a label.
     *
     * @param forms of the text, the preferred one first; each costs 2.4 more than the one before
     */
    public Stream<Places> candidates(List<TextBlock> forms) {
        return rings(NEAR, forms);
    }

    /**
     * The label itself. If it is due it must not be missing: at last it may stand on a leader with a knee, and that of a site farther
     * away on a long one.
     *
     * @param site that is picked by clicking on it
     */
    public Label label(String id, Rank rank, Optional<String> site, List<TextBlock> forms) {
        return rank.due()
                ? new Label(id, Sprite.Layer.LABEL, rank, site, () -> rings(rank.roams() ? GAPS.length : NEAR, forms))
                        .orAtLast(Optional.of(() -> new Elbows(this).places(forms, rank.roams())))
                : new Label(id, Sprite.Layer.LABEL, rank, site, () -> candidates(forms));
    }

    private Stream<Places> rings(int count, List<TextBlock> forms) {
        return Ring.of(forms.size()).stream().limit(count)
                .map(ring -> new Places(ring.costs(), i -> candidate(ring, ring.order()[i], forms)));
    }

    private Candidate candidate(Ring ring, int which, List<TextBlock> forms) {
        return new Beside(ring.cost()[which], DIRECTIONS.get(which % DIRECTIONS.size()), ring.gap() * scale,
                forms.get(which / DIRECTIONS.size()));
    }

    /** A block in one direction. */
    private final class Beside implements Candidate {

        private final double cost;
        private final Direction direction;
        private final TextBlock block;
        private final double x;
        private final double y;
        private final boolean led;

        Beside(double cost, Direction direction, double gap, TextBlock block) {
            this.cost = cost;
            this.direction = direction;
            this.block = block;
            this.x = middle.x() + direction.x() * (reach + gap) - block.width() * direction.left();
            this.y = middle.y() + direction.y() * (reach + gap) - block.height() * direction.above();
            this.led = gap >= LEADER_FROM * scale;
        }

        @Override
        public Foot foot() {
            return foot;
        }

        @Override
        public double cost() {
            return cost;
        }

        /** Of those with a leader the block is looked at first: it is larger. */
        @Override
        public boolean lost(Occupied symbols) {
            return led && !symbols.free(new Standing(foot.at(), Cover.of(box()), symbols.stretch()));
        }

        @Override
        public Optional<Setting> setting() {
            Mark.Align align = direction.left() < 0.3 ? Mark.Align.START : direction.left() > 0.7 ? Mark.Align.END : Mark.Align.MIDDLE;
            Box box = box();
            if (!led) {
                return Optional.of(new Setting(Cover.of(box), 0, () -> block.marks(x, y, align)));
            }
            ScreenPoint end = new ScreenPoint(
                    Math.clamp(middle.x(), box.x(), box.right()), Math.clamp(middle.y(), box.y(), box.bottom()));
            ScreenPoint start = towards(end);
            return Optional.of(new Setting(led(List.of(start, end), box), 0,
                    () -> withLeader(List.of(start, end), block.marks(x, y, align))));
        }

        private Box box() {
            return airy(x, y, block);
        }
    }

    /**
     * The places at one distance; the same for every symbol.
     *
     * @param gap   from the symbol, px
     * @param cost  of each form in each direction
     * @param order of the costs from the least on
     * @param costs in that order
     */
    private record Ring(double gap, double[] cost, int[] order, double[] costs) {

        private static final List<List<Ring>> BY_FORMS = IntStream.rangeClosed(1, 2)
                .mapToObj(forms -> IntStream.range(0, GAPS.length).mapToObj(ring -> at(ring, forms)).toList()).toList();

        static List<Ring> of(int forms) {
            return forms <= BY_FORMS.size() ? BY_FORMS.get(forms - 1)
                    : IntStream.range(0, GAPS.length).mapToObj(ring -> at(ring, forms)).toList();
        }

        private static Ring at(int ring, int forms) {
            double[] cost = new double[forms * DIRECTIONS.size()];
            for (int i = 0; i < cost.length; i++) {
                int form = i / DIRECTIONS.size();
                cost[i] = DIRECTIONS.get(i % DIRECTIONS.size()).cost()
                        + (ring * 2.2 + form * 2.4 + (GAPS[ring] < LEADER_FROM ? 0 : 4));
            }
            int[] order = Ascending.order(cost);
            return new Ring(GAPS[ring], cost, order, IntStream.of(order).mapToDouble(i -> cost[i]).toArray());
        }
    }

    private ScreenPoint towards(ScreenPoint end) {
        double length = Math.max(1e-6, middle.to(end));
        double t = from() / length;
        return middle.plus((end.x() - middle.x()) * t, (end.y() - middle.y()) * t);
    }

    /** How far from the middle a leader starts. */
    double from() {
        return reach + 1.2 * scale;
    }

    /** Whether a leader may pass a point, px from the middle. */
    boolean clear(double dx, double dy) {
        double x = middle.x() + dx;
        double y = middle.y() + dy;
        return isOwn(x, y) || signs.free(foot, new Box(x - DOT / 2, y - DOT / 2, DOT, DOT));
    }

    /** Whether a dot of a leader lies on its own symbol. */
    private boolean isOwn(double x, double y) {
        if (Math.max(Math.abs(x - middle.x()), Math.abs(y - middle.y())) > reach + DOT) {
            return false;
        }
        for (Box box : own) {
            if (x - DOT / 2 < box.right() && x + DOT / 2 > box.x() && y - DOT / 2 < box.bottom() && y + DOT / 2 > box.y()) {
                return true;
            }
        }
        return false;
    }

    /** A block with the free room before and after it. */
    Box airy(double x, double y, TextBlock block) {
        return new Box(x - AIR * scale, y, block.width() + 2 * AIR * scale, block.height());
    }

    /** A leader in small steps, beside its own symbol, and the block at its end. */
    Cover led(List<ScreenPoint> way, Box block) {
        int most = 1;
        for (int leg = 0; leg + 1 < way.size(); leg++) {
            most += steps(way, leg);
        }
        Cover.Builder boxes = new Cover.Builder(most);
        for (int leg = 0; leg + 1 < way.size(); leg++) {
            ScreenPoint start = way.get(leg);
            ScreenPoint end = way.get(leg + 1);
            int steps = steps(way, leg);
            for (int i = 0; i < steps; i++) {
                double t = i / (double) steps;
                double x = start.x() + (end.x() - start.x()) * t;
                double y = start.y() + (end.y() - start.y()) * t;
                if (!isOwn(x, y)) {
                    boxes.add(x - DOT / 2, y - DOT / 2, x + DOT / 2, y + DOT / 2);
                }
            }
        }
        boxes.add(block.x(), block.y(), block.right(), block.bottom());
        return boxes.cover();
    }

    private static int steps(List<ScreenPoint> way, int leg) {
        return Math.max(1, (int) Math.ceil(way.get(leg).to(way.get(leg + 1)) / STEP));
    }

    List<Mark> withLeader(List<ScreenPoint> way, List<Mark> marks) {
        Outline line = Outline.line(way);
        List<Mark> all = new ArrayList<>();
        all.add(Mark.drawn(line, Stroke.solid(leader.edge(), 2.6 * scale)));
        all.add(Mark.drawn(line, Stroke.solid(leader.line(), 0.9 * scale)));
        all.addAll(marks);
        return all;
    }
}
