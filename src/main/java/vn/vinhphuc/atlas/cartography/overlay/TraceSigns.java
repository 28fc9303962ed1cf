package vn.vinhphuc.atlas.cartography.overlay;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.cartography.label.Around;
import vn.vinhphuc.atlas.cartography.label.Candidate;
import vn.vinhphuc.atlas.cartography.label.Foot;
import vn.vinhphuc.atlas.cartography.label.Label;
import vn.vinhphuc.atlas.cartography.label.Lettering;
import vn.vinhphuc.atlas.cartography.label.Places;
import vn.vinhphuc.atlas.cartography.label.Polyline;
import vn.vinhphuc.atlas.cartography.label.Rank;
import vn.vinhphuc.atlas.cartography.label.TextBlock;
import vn.vinhphuc.atlas.cartography.subject.Findings;
import vn.vinhphuc.atlas.cartography.subject.Reached;
import vn.vinhphuc.atlas.cartography.symbol.Gauge;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.view.Measured;
import vn.vinhphuc.atlas.view.Measurement;
import vn.vinhphuc.atlas.view.MeasurementText;
import vn.vinhphuc.atlas.view.access.Distance;
import vn.vinhphuc.atlas.view.access.DistanceText;
import vn.vinhphuc.atlas.view.access.Goal;

/** What stands on the lines of a question: where ways end, how long they are, the radii of circles, and what is measured. */
final class TraceSigns {

    private static final double END = 3.4;
    /** From where on a way its label is wanted: near its end, where ways have parted. */
    private static final double WANTED = 0.72;
    private static final double STEP = 14;
    /** Degrees clockwise from north between places for the radius of a circle. */
    private static final int TURN = 12;
    /** From a line to the tag beside it, px. */
    private static final double BESIDE = 7;

    private final Plan plan;
    private final Gauge gauge;
    private final DistanceText text;

    TraceSigns(Plan plan) {
        this.plan = plan;
        this.gauge = plan.gauge();
        this.text = new DistanceText(plan.request().words());
    }

    void add(Findings findings) {
        findings.reached().ifPresent(reached -> {
            reached.ways().forEach(this::way);
            reached.rings().forEach(ring -> radius(ring, reached.site().position().orElseThrow().at()));
        });
        findings.measured().filter(measured -> measured.points().stream().distinct().count() > 1).ifPresent(this::measured);
    }

    /** An area has its size in its middle, a line its length at its end; both beside it where there is no room. */
    private void measured(Measured measured) {
        Measurement measurement = Measurement.of(measured);
        TextBlock tag = tag(new MeasurementText(plan.request().words()).whole(measurement), Role.INK);
        List<LatLon> corners = measured.points();
        Foot middle = measurement.ha().isPresent() ? plan.foot(Measurement.area(measured).orElseThrow().labelPosition())
                : plan.foot(corners.getLast());
        Polyline line = new Polyline(corners.stream().map(plan::foot).map(Foot::at).toList());
        Stream<Candidate> inside = measurement.ha().isPresent() ? Stream.of(candidate(middle.at(), tag, 0, 0, 0)) : Stream.of();
        List<Candidate> near = Stream.concat(inside, IntStream.rangeClosed(0, (int) (line.length() / STEP)).boxed()
                .flatMap(i -> beside(line.at(line.length() - i * STEP), tag, 1 + i * STEP / line.length()))).toList();
        Around around = Around.point(middle, gauge.line(BESIDE), gauge.theme().scale(),
                new Around.Leader(gauge.colour(Role.INK), gauge.colour(Role.HALO).at(0.85)));
        plan.label(new Label("measured", Sprite.Layer.LABEL, Rank.WAY, Optional.empty(), () -> Stream.concat(
                Stream.of(Places.of(near)), around.candidates(List.of(tag)))));
    }

    private void way(Reached.Way way) {
        goal(way.to(), plan.foot(way.line().positions().getLast()));
        Polyline line = new Polyline(plan.px(way.line()));
        TextBlock tag = tag(plan.request().words().text("map.way", name(way), text.onMap(way.best())));
        ScreenPoint wanted = line.at(line.length() * WANTED);
        Around around = Around.point(plan.foot(wanted), gauge.line(BESIDE),
                gauge.theme().scale(), new Around.Leader(gauge.colour(Role.WAY), gauge.colour(Role.HALO).at(0.85)));
        plan.label(new Label("way:" + way.to().key(), Sprite.Layer.LABEL, Rank.WAY, Optional.empty(), () -> Stream.concat(
                Stream.of(Places.of(along(line).flatMap(at -> beside(line.at(at), tag, Math.abs(at / line.length() - WANTED) * 4))
                        .toList())),
                around.candidates(List.of(tag)))));
    }

    /** Where a way ends, unless something stands there that has a sign of its own. */
    private void goal(Destination to, Foot end) {
        double r = gauge.line(END);
        double reach = r + gauge.line(1.4);
        Box box = new Box(-reach, -reach, 2 * reach, 2 * reach);
        if (plan.shows(end) && plan.free(end, box)) {
            plan.take(end, box);
            plan.add(new Sprite(Sign.GOAL.id(to.key()), Sprite.Layer.POINT, end.ground(), box, List.of(
                    Mark.filled(Outline.circle(0, 0, reach), gauge.colour(Role.MARGIN)),
                    Mark.both(Outline.circle(0, 0, r), gauge.colour(Role.MARGIN), Stroke.solid(gauge.colour(Role.WAY), gauge.line(2)))),
                    Optional.empty()));
        }
    }

    private static Stream<Double> along(Polyline line) {
        double wanted = line.length() * WANTED;
        int steps = (int) (line.length() / STEP) + 1;
        return IntStream.rangeClosed(0, 2 * steps).mapToObj(i -> wanted + (i % 2 == 0 ? 1 : -1) * ((i + 1) / 2) * STEP)
                .filter(at -> at >= 0 && at <= line.length());
    }

    private void radius(Reached.Ring ring, LatLon middle) {
        TextBlock tag = tag(text.km(ring.km()));
        plan.label("ring:" + ring.km(), Sprite.Layer.LABEL, Rank.WAY, () -> Places.of(IntStream.range(0, 360 / TURN)
                .map(i -> (i % 2 == 0 ? 1 : -1) * ((i + 1) / 2) * TURN)
                .mapToObj(turn -> candidate(plan.foot(middle.towards(turn, ring.km() * 1000.0)).at(), tag, 0, 0, Math.abs(turn) / 45.0))
                .toList()));
    }

    /** On a line or on either side of it. */
    private Stream<Candidate> beside(ScreenPoint at, TextBlock tag, double cost) {
        double across = tag.width() / 2 + gauge.line(BESIDE);
        double up = tag.height() / 2 + gauge.line(BESIDE);
        return Stream.of(candidate(at, tag, 0, -up, cost), candidate(at, tag, 0, up, cost), candidate(at, tag, across, 0, cost + 0.3),
                candidate(at, tag, -across, 0, cost + 0.3), candidate(at, tag, 0, 0, cost + 0.6));
    }

    private Candidate candidate(ScreenPoint at, TextBlock tag, double dx, double dy, double cost) {
        double x = dx - tag.width() / 2;
        double y = dy - tag.height() / 2;
        return Candidate.of(plan.foot(at), new Box(x, y, tag.width(), tag.height()), cost,
                () -> tag.marks(x, y, Mark.Align.MIDDLE));
    }

    private TextBlock tag(String words) {
        return tag(words, Role.WAY);
    }

    private TextBlock tag(String words, Role ground) {
        return TextBlock.of(words, Lettering.WAY.bare(gauge)).on(new TextBlock.Pill(gauge.colour(ground), gauge.line(6)));
    }

    private String name(Reached.Way way) {
        return switch (way.drawn()) {
            case Distance.Estimated estimated -> name(estimated.to());
            case Distance.StraightLine straight -> name(straight.to());
            case Distance.Published _, Distance.Unknown _ -> text.to(way.to());
        };
    }

    private String name(Goal goal) {
        return plan.in(goal.name());
    }
}
