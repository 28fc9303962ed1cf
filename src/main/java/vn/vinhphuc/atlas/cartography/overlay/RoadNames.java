package vn.vinhphuc.atlas.cartography.overlay;

import java.util.List;
import vn.vinhphuc.atlas.cartography.label.Lettering;
import vn.vinhphuc.atlas.cartography.label.Rank;
import vn.vinhphuc.atlas.cartography.overlay.LineNames.Side;
import vn.vinhphuc.atlas.cartography.symbol.Gauge;
import vn.vinhphuc.atlas.cartography.symbol.Shield;
import vn.vinhphuc.atlas.domain.BaseMap.Railway;
import vn.vinhphuc.atlas.domain.BaseMap.Road;
import vn.vinhphuc.atlas.domain.RoadClass;
import vn.vinhphuc.atlas.domain.RoadStatus;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.i18n.Words;

/** Names and numbers of roads and railways, and what it costs a label to lie on one. */
final class RoadNames {

    private static final double NATIONAL_SHIELDS = 9.8;
    private static final double PROVINCIAL_SHIELDS = 11.6;
    private static final double RING_ROADS = 9.6;
    private static final double RAILWAY_NAMES = 11.4;
    private static final double STATUS_IN_WORDS = 12;

    private final Plan plan;
    private final Gauge gauge;

    RoadNames(Plan plan) {
        this.plan = plan;
        this.gauge = plan.gauge();
    }

    void add(List<Road> roads, List<Railway> railways) {
        roads.forEach(this::road);
        railways.forEach(this::railway);
    }

    private void road(Road road) {
        List<ScreenPoint> line = plan.smooth(road.line());
        plan.avoid(line, cost(road.roadClass()));
        LineNames names = new LineNames(plan, road.feature().id(), line);
        switch (road.roadClass()) {
            case EXPRESSWAY -> {
                shield(names, road, Rank.SHIELD, 430);
                names.name(plan.named(road.feature().label()), Lettering.EXPRESSWAY, Rank.EXPRESSWAY_NAME, 620,
                        gauge.at(5.2, 7.4), Side.ABOVE, Side.BELOW);
            }
            case RING_ROAD -> {
                if (plan.zoom() >= RING_ROADS) {
                    shield(names, road, Rank.SHIELD, 430);
                    names.name(Name.of(words -> ringRoad(road, words), plan.request().words()),
                            Lettering.RING_ROAD, Rank.ROAD_NAME, 560, gauge.at(4.8, 7), Side.ABOVE, Side.BELOW);
                }
            }
            case NATIONAL -> shieldFrom(NATIONAL_SHIELDS, names, road, 340);
            case PROVINCIAL -> shieldFrom(PROVINCIAL_SHIELDS, names, road, 420);
        }
    }

    private void shieldFrom(double zoom, LineNames names, Road road, double every) {
        if (plan.zoom() >= zoom) {
            shield(names, road, Rank.SHIELD, every);
        }
    }

    private static void shield(LineNames names, Road road, Rank rank, double every) {
        road.ref().ifPresent(ref -> names.shield(new Shield(ref, road.roadClass(), road.status()), rank, every, cost(road.roadClass())));
    }

    private String ringRoad(Road road, Words words) {
        String name = road.feature().label().in(words.language());
        return switch (road.status()) {
            case OPERATING -> name;
            case UNDER_CONSTRUCTION -> plan.zoom() < STATUS_IN_WORDS ? name
                    : words.text("map.road.under-construction", name);
            case PLANNED -> words.text("map.road.planned", name);
        };
    }

    private void railway(Railway railway) {
        List<ScreenPoint> line = plan.smooth(railway.line());
        plan.avoid(line, 2);
        if (plan.zoom() >= RAILWAY_NAMES && railway.status() == RoadStatus.OPERATING) {
            new LineNames(plan, railway.feature().id(), line).name(plan.named(railway.feature().label()),
                    Lettering.RAILWAY, Rank.DETAIL, 700, gauge.at(3, 4.4), Side.ABOVE, Side.BELOW);
        }
    }

    private static double cost(RoadClass roadClass) {
        return switch (roadClass) {
            case EXPRESSWAY -> 12;
            case RING_ROAD -> 5;
            case NATIONAL -> 3;
            case PROVINCIAL -> 1.5;
        };
    }
}
