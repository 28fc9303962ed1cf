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

    private static final Weight MARGIN = new Weight(7.9, 11.7);
    private static final Weight CASING = new Weight(5.5, 8.2);
    private static final Weight BODY = new Weight(4.1, 6.1);
    private static final Weight CENTRE = new Weight(0.8, 1.2);
    private static final Weight BUILDING_MARGIN = new Weight(6.4, 9.5);
    private static final Weight BUILDING = new Weight(4.6, 6.8);
    private static final Weight BLOCKS = new Weight(2.8, 4.1);
    private static final Weight[] BLOCK_DASH = {new Weight(8.3, 12.2), new Weight(6.4, 9.5)};
    private static final Weight PLANNED_MARGIN = new Weight(5.5, 8.2);
    private static final Weight PLANNED = new Weight(4.2, 6.3);
    private static final Weight[] PLANNED_DASH = {new Weight(1.5, 2.2), new Weight(3.1, 4.6)};
    private static final Weight HOLLOW = new Weight(2, 3);
    private static final Weight NATIONAL_CASING = new Weight(3.1, 4.6);
    private static final Weight NATIONAL = new Weight(2.1, 3.1);
    private static final Weight PROVINCIAL_CASING = new Weight(2.4, 3.5);
    private static final Weight PROVINCIAL = new Weight(1.4, 2);

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
                    pen.blunt(pen.colour(Role.MARGIN, 0.7), sized(BUILDING_MARGIN)),
                    pen.blunt(pen.colour(strong()), sized(BUILDING)),
                    pen.blunt(pen.colour(Role.MARGIN), sized(BLOCKS)),
                    pen.dashed(pen.colour(strong()), sized(BLOCKS), BLOCK_DASH));
            case PLANNED -> List.of(
                    pen.blunt(pen.colour(Role.MARGIN, 0.7), sized(PLANNED_MARGIN)),
                    pen.dashed(pen.colour(strong()), sized(PLANNED), PLANNED_DASH),
                    pen.blunt(pen.colour(Role.LAND), sized(HOLLOW)));
        };
    }

    private List<Stroke> operating(Pen pen) {
        return switch (roadClass) {
            case EXPRESSWAY, RING_ROAD -> List.of(
                    pen.blunt(pen.colour(Role.MARGIN, 0.75), MARGIN),
                    pen.solid(pen.colour(Role.EXPRESSWAY_CASING), CASING),
                    pen.solid(pen.colour(Role.EXPRESSWAY), BODY),
                    pen.blunt(pen.colour(Role.EXPRESSWAY_CENTRE), CENTRE));
            case NATIONAL -> List.of(
                    pen.solid(pen.colour(Role.NATIONAL_CASING), NATIONAL_CASING),
                    pen.solid(pen.colour(Role.NATIONAL), NATIONAL));
            case PROVINCIAL -> List.of(
                    pen.solid(pen.colour(Role.PROVINCIAL_CASING), PROVINCIAL_CASING),
                    pen.solid(pen.colour(Role.PROVINCIAL), PROVINCIAL));
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
    private Weight sized(Weight weight) {
        double share = switch (roadClass) {
            case EXPRESSWAY, RING_ROAD -> 1;
            case NATIONAL -> 0.72;
            case PROVINCIAL -> 0.6;
        };
        return new Weight(weight.at10() * share, weight.at12() * share);
    }
}
