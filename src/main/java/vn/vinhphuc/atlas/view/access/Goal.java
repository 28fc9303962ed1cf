package vn.vinhphuc.atlas.view.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.BaseMap.Feature;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.RoadClass;
import vn.vinhphuc.atlas.domain.RoadStatus;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.geo.GeoLine;
import vn.vinhphuc.atlas.geo.LatLon;

/**
 * A point of the map that one may want to get to, or a road.
 *
 * @param id             of the feature
 * @param name           as it stands on the map
 * @param accuracyMetres the largest error expected
 * @param status         operating; of a ring road that is not built yet, what it is
 * @param places         one position of a point; those of the line of a road
 */
public record Goal(String id, Text name, double accuracyMetres, RoadStatus status, List<LatLon> places) {

    public Goal {
        places = List.copyOf(places);
    }

    /** The place to go to from a position. */
    public LatLon from(LatLon position) {
        return places.size() == 1 ? places.getFirst() : new GeoLine(places).nearest(position).at();
    }

    /** What a destination can be: one place, or every interchange, ring road or station that the map knows. */
    public static List<Goal> of(BaseMap base, Destination to) {
        return switch (to) {
            case INTERCHANGE -> base.interchanges().stream().filter(Goal::isExit)
                    .map(exit -> point(exit.feature(), exit.at())).toList();
            case STATION -> base.stations().stream().map(station -> point(station.feature(), station.at())).toList();
            case RING_ROAD -> base.roads().stream().filter(road -> road.roadClass() == RoadClass.RING_ROAD)
                    .map(road -> new Goal(road.feature().id(), road.feature().label(), road.feature().accuracyMetres(),
                            road.status(), road.line().positions())).toList();
            case NOI_BAI, HANOI, HAI_PHONG_PORT, LACH_HUYEN_PORT, LAO_CAI_GATE -> place(base, to.place())
                    .map(place -> point(place.feature(), place.at())).toList();
        };
    }

    /** Whether cars get on and off the expressway there, as far as is known. */
    static boolean isExit(BaseMap.Interchange interchange) {
        return interchange.verified() && !interchange.restArea();
    }

    private static Goal point(Feature feature, LatLon at) {
        return new Goal(feature.id(), feature.name(), feature.accuracyMetres(), RoadStatus.OPERATING, List.of(at));
    }

    private static Stream<BaseMap.Place> place(BaseMap base, Optional<String> id) {
        return base.places().stream().filter(place -> id.filter(place.feature().id()::equals).isPresent());
    }
}
