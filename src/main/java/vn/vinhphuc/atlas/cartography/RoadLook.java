package vn.vinhphuc.atlas.cartography;

import java.util.List;
import vn.vinhphuc.atlas.domain.BaseMap.Road;
import vn.vinhphuc.atlas.domain.RoadClass;
import vn.vinhphuc.atlas.domain.RoadStatus;
import vn.vinhphuc.atlas.drawing.Stroke;

/**
 * How a road is drawn: built is solid, being built is blocks, planned is two dotted edges with a hollow middle.
 *
 * @param roadClass what it is
 * @param status    how far it has come
 */
record RoadLook(RoadClass roadClass, RoadStatus status) {

    static RoadLook of(Road road) {
        return new RoadLook(road.roadClass(), road.status());
    }

    boolean shownAt(double zoom) {
        return switch (roadClass) {
            case EXPRESSWAY, RING_ROAD -> true;
            case NATIONAL -> Detail.NATIONAL_ROADS.at(zoom);
            case PROVINCIAL -> Detail.PROVINCIAL_ROADS.at(zoom);
        };
    }

    /** Roads of one level join where they meet; a higher level passes over a lower one. */
    int level() {
        boolean fast = roadClass == RoadClass.EXPRESSWAY || roadClass == RoadClass.RING_ROAD;
        return (fast ? 3 : 0) + switch (status) {
            case PLANNED -> 0;
            case UNDER_CONSTRUCTION -> 1;
            case OPERATING -> 2;
        };
    }

    /** From below to top. */
    List<Stroke> strokes(Pen pen) {
        return switch (status) {
            case OPERATING -> operating(pen);
            case UNDER_CONSTRUCTION -> List.of(
                    pen.blunt(pen.colour(Role.MARGIN, 0.7), sized(LineRole.BUILDING_MARGIN, pen)),
                    pen.blunt(pen.colour(strong()), sized(LineRole.BUILDING_EDGE, pen)),
                    pen.blunt(pen.colour(Role.MARGIN), LineLook.solid(sized(LineRole.BUILDING, pen).width())),
                    pen.blunt(pen.colour(strong()), sized(LineRole.BUILDING, pen)));
            case PLANNED -> List.of(
                    pen.blunt(pen.colour(Role.MARGIN, 0.7), sized(LineRole.PLANNED_MARGIN, pen)),
                    pen.blunt(pen.colour(strong()), sized(LineRole.PLANNED, pen)),
                    pen.blunt(pen.colour(Role.LAND), sized(LineRole.PLANNED_HOLLOW, pen)));
        };
    }

    private List<Stroke> operating(Pen pen) {
        return switch (roadClass) {
            case EXPRESSWAY, RING_ROAD -> List.of(
                    pen.blunt(pen.colour(Role.MARGIN, 0.75), LineRole.EXPRESSWAY_MARGIN),
                    pen.solid(pen.colour(Role.EXPRESSWAY_CASING), LineRole.EXPRESSWAY_CASING),
                    pen.solid(pen.colour(Role.EXPRESSWAY), LineRole.EXPRESSWAY),
                    pen.blunt(pen.colour(Role.EXPRESSWAY_CENTRE), LineRole.EXPRESSWAY_CENTRE));
            case NATIONAL -> List.of(
                    pen.solid(pen.colour(Role.NATIONAL_CASING), LineRole.NATIONAL_CASING),
                    pen.solid(pen.colour(Role.NATIONAL), LineRole.NATIONAL));
            case PROVINCIAL -> List.of(
                    pen.solid(pen.colour(Role.PROVINCIAL_CASING), LineRole.PROVINCIAL_CASING),
                    pen.solid(pen.colour(Role.PROVINCIAL), LineRole.PROVINCIAL));
        };
    }

    private Role strong() {
        return switch (roadClass) {
            case EXPRESSWAY, RING_ROAD -> Role.EXPRESSWAY;
            case NATIONAL -> Role.NATIONAL_CASING;
            case PROVINCIAL -> Role.PROVINCIAL_CASING;
        };
    }

    /** What is not yet built keeps the rank of its class. */
    private LineLook sized(LineRole role, Pen pen) {
        double share = switch (roadClass) {
            case EXPRESSWAY, RING_ROAD -> 1;
            case NATIONAL -> 0.72;
            case PROVINCIAL -> 0.6;
        };
        LineLook line = pen.line(role);
        return line.wide(line.width().times(share));
    }
}
