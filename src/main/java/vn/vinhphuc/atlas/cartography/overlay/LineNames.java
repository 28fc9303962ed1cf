package vn.vinhphuc.atlas.cartography.overlay;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.cartography.label.AlongLine;
import vn.vinhphuc.atlas.cartography.label.Candidate;
import vn.vinhphuc.atlas.cartography.label.Cover;
import vn.vinhphuc.atlas.cartography.label.Foot;
import vn.vinhphuc.atlas.cartography.label.Lettering;
import vn.vinhphuc.atlas.cartography.label.Places;
import vn.vinhphuc.atlas.cartography.label.Polyline;
import vn.vinhphuc.atlas.cartography.label.Rank;
import vn.vinhphuc.atlas.cartography.symbol.Shield;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** Names and shields along a line, once in every stretch of it. */
final class LineNames {

    private static final double STEP = 12;
    private static final double LEAST = 40;
    /** Below and above the baseline, and from one to the next, in sizes. */
    private static final double DESCENT = 0.2;
    private static final double RISE = 0.78;
    private static final double LINE = 1.2;

    /** Of a line as its name is read. */
    enum Side {
        ABOVE, BELOW
    }

    private final Plan plan;
    private final String id;
    private final Polyline line;

    /** @param line in px */
    LineNames(Plan plan, String id, List<ScreenPoint> line) {
        this.plan = plan;
        this.id = id;
        this.line = new Polyline(line);
    }

    /**
     * The name along the line; where there is room, in two languages one beneath the other.
     *
     * @param every px from one name to the next
     * @param clear px from the middle of the line to the letters
     * @param sides where the name may be, the better side first
     */
    void name(Name name, Lettering lettering, Rank rank, double every, double clear, Side... sides) {
        TextStyle first = lettering.style(plan.gauge());
        TextStyle second = lettering.second(plan.gauge());
        List<List<AlongLine>> one = settings(clear, first.size(), sides, (side, off) -> List.of(
                new AlongLine(name.own(), first, side == Side.ABOVE ? -off - DESCENT * first.size() : off + RISE * first.size())));
        Optional<List<List<AlongLine>>> both = name.local().map(local -> settings(clear, first.size(), sides, (side, off) -> {
            double upper = side == Side.ABOVE ? -off - DESCENT * second.size() - LINE * second.size() : off + RISE * first.size();
            return List.of(new AlongLine(local, first, upper), new AlongLine(name.own(), second, upper + LINE * second.size()));
        }));
        stretches(every).forEach(stretch -> plan.label("line:" + id + ":" + stretch.number(), Sprite.Layer.LINE_LABEL,
                stretch.home() ? rank : Rank.ROAD_NAME,
                () -> candidates(one, stretch), both.map(rows -> () -> candidates(rows, stretch))));
    }

    private static List<List<AlongLine>> settings(double clear, double size, Side[] sides,
                                                  BiFunction<Side, Double, List<AlongLine>> setting) {
        return IntStream.range(0, 2 * sides.length)
                .mapToObj(i -> setting.apply(sides[i % sides.length], clear + (i < sides.length ? 0 : 0.35 * size)))
                .toList();
    }

    private Places candidates(List<List<AlongLine>> settings, Stretch stretch) {
        int sides = settings.size();
        double[] steps = stretch.steps();
        double[] costs = new double[steps.length * sides];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = stretch.off(steps[i / sides]) + 0.9 * (i % sides);
        }
        @Nullable NameSpot[] spots = new @Nullable NameSpot[steps.length];
        return Places.of(costs, i -> {
            NameSpot spot = spots[i / sides];
            if (spot == null) {
                spot = new NameSpot(line, steps[i / sides], this::foot, settings.getFirst());
                spots[i / sides] = spot;
            }
            return spot.candidate(settings.get(i % sides), costs[i]);
        });
    }

    /**
     * The shield on the line.
     *
     * @param every    px from one to the next
     * @param crossing what it costs a label to lie on this line
     */
    void shield(Shield shield, Rank rank, double every, double crossing) {
        Box box = shield.box(plan.gauge());
        stretches(every).forEach(stretch -> plan.label("shield:" + id + ":" + stretch.number(), Sprite.Layer.SHIELD, rank,
                () -> {
                    double[] steps = stretch.steps();
                    double[] costs = DoubleStream.of(steps).map(step -> stretch.off(step) + crossing).toArray();
                    return Places.of(costs, i -> new OnLine(foot(line.at(steps[i])), box, stretch.off(steps[i]), crossing,
                            () -> shield.marks(plan.gauge())));
                }));
    }

    /** What lies on its own line, whatever else it crosses. */
    private record OnLine(Foot foot, Box box, double cost, double crossing, Supplier<List<Mark>> marks) implements Candidate {

        @Override
        public double least() {
            return cost + crossing;
        }

        @Override
        public Optional<Setting> setting() {
            return Optional.of(new Setting(Cover.of(box), 0, marks));
        }
    }

    private Foot foot(ScreenPoint at) {
        return plan.foot(at);
    }

    private Stream<Stretch> stretches(double every) {
        double from = first(0, 1, plan::shows);
        double to = first(line.length(), -1, plan::shows);
        double in = Math.clamp(first(from, 1, plan::isHome), from, Math.max(from, to));
        double out = Math.clamp(first(to, -1, plan::isHome), in, Math.max(in, to));
        return Stream.of(part("", in, out, every), part("before:", from, in, every), part("after:", out, to, every))
                .flatMap(stretch -> stretch);
    }

    private Stream<Stretch> part(String name, double from, double to, double every) {
        if (to - from < (name.isEmpty() ? LEAST : every / 2)) {
            return Stream.of();
        }
        int count = (int) Math.max(1, Math.round((to - from) / (every * plan.gauge().theme().scale())));
        double length = (to - from) / count;
        return IntStream.range(0, count).mapToObj(i -> new Stretch(name + i, name.isEmpty(), from + i * length, length));
    }

    /** The first point along the line, from one end, that is as wanted. */
    private double first(double end, int direction, Predicate<Foot> wanted) {
        double at = end;
        while (at >= 0 && at <= line.length() && !wanted.test(foot(line.at(at)))) {
            at += direction * STEP;
        }
        return at;
    }

    /** A part of the line that carries one name: places from its middle outwards. */
    private record Stretch(String number, boolean home, double from, double length) {

        double[] steps() {
            double middle = from + length / 2;
            double[] steps = new double[2 * (int) (length / 2 / STEP) + 1];
            for (int i = 0; i < steps.length; i++) {
                steps[i] = middle + (i % 2 == 0 ? 1 : -1) * ((i + 1) / 2) * STEP;
            }
            return steps;
        }

        double off(double at) {
            return Math.abs(at - from - length / 2) / 60;
        }
    }
}
