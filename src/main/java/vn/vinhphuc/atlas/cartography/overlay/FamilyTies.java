package vn.vinhphuc.atlas.cartography.overlay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.cartography.symbol.Gauge;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** Fine lines between the zones of one park, so that they read as one: each zone is tied to the nearest one tied already. */
final class FamilyTies {

    /** Below, zones stand so close together that they need no line. */
    private static final double FROM = 10;
    /** What it costs a name to lie on a tie. */
    private static final double CROSSING = 2;

    private final Plan plan;

    FamilyTies(Plan plan) {
        this.plan = plan;
    }

    void add(List<PlacedSite> placed) {
        if (plan.zoom() < FROM) {
            return;
        }
        Map<String, List<PlacedSite>> families = new TreeMap<>();
        placed.forEach(one -> one.site().family().map(Site.Family::id)
                .ifPresent(id -> families.computeIfAbsent(id, family -> new ArrayList<>()).add(one)));
        families.values().forEach(this::tie);
    }

    private void tie(List<PlacedSite> zones) {
        List<PlacedSite> tied = new ArrayList<>(List.of(zones.getFirst()));
        List<PlacedSite> loose = new ArrayList<>(zones.subList(1, zones.size()));
        while (!loose.isEmpty()) {
            Optional<Tie> shortest = loose.stream()
                    .flatMap(from -> tied.stream().map(to -> new Tie(from, to)))
                    .min(Comparator.comparingDouble(Tie::length).thenComparing(tie -> tie.from().site().id()));
            shortest.ifPresent(tie -> {
                plan.avoid(List.of(tie.from().middle(), tie.to().middle()), CROSSING);
                if (tie.isSeen(plan.gauge())) {
                    plan.add(half(tie.from(), tie.to()));
                    plan.add(half(tie.to(), tie.from()));
                }
                loose.remove(tie.from());
                tied.add(tie.from());
            });
        }
    }

    /** A little more than half of the line, so that both halves still meet when the map grows to the next key zoom. */
    private Sprite half(PlacedSite from, PlacedSite to) {
        double share = plan.request().stretch() / 2;
        ScreenPoint start = from.offset();
        ScreenPoint way = new ScreenPoint(to.middle().x() - from.middle().x(), to.middle().y() - from.middle().y());
        ScreenPoint end = start.plus(way.x() * share, way.y() * share);
        Box box = new Box(start.x(), start.y(), 0, 0).and(new Box(end.x(), end.y(), 0, 0)).grown(plan.gauge().line(2));
        return new Sprite(Sign.TIE.id(from.site().id() + ":" + to.site().id()), Sprite.Layer.POINT, from.foot().ground(), box,
                marks(start, end, plan.gauge()), Optional.empty());
    }

    /** A tie between two points. */
    static List<Mark> marks(ScreenPoint from, ScreenPoint to, Gauge gauge) {
        Outline line = Outline.line(List.of(from, to));
        return List.of(
                Mark.drawn(line, new Stroke(gauge.colour(Role.MARGIN).at(0.85), gauge.line(3.6), List.of(), Stroke.Cap.BUTT)),
                Mark.drawn(line, new Stroke(gauge.colour(Role.PARK), gauge.line(1.2), List.of(), Stroke.Cap.BUTT)));
    }

    private record Tie(PlacedSite from, PlacedSite to) {

        /** Whether any of it lies between the two symbols. */
        boolean isSeen(Gauge gauge) {
            return length() > from.reach(gauge) + to.reach(gauge);
        }

        double length() {
            return from.middle().to(to.middle());
        }
    }
}
