package vn.vinhphuc.atlas.cartography.sheet;

import java.util.List;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.PlaceKind;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.RoadClass;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Smoothing;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;

/** What a card that could as well stand elsewhere may not lie on. */
final class Clearing {

    /** Free around sites, and around roads and towns, px. */
    private static final double SITES = 22;
    private static final double WAYS = 9;

    /** Free around what is not to be hidden, px. */
    private static final double SIGN = 6;

    private final List<ScreenPoint> signs;
    private final List<ScreenPoint> sites;
    private final List<ScreenPoint> ways;
    private final double scale;

    /** @param whole whether the whole territory is to be seen */
    Clearing(Atlas atlas, Viewport viewport, boolean whole, double scale) {
        BaseMap base = atlas.base();
        this.scale = scale;
        Box map = new Box(0, 0, viewport.width(), viewport.height());
        Stream<LatLon> stands = Stream.concat(
                atlas.sites().stream().flatMap(site -> site.position().stream()).map(Position::at),
                base.places().stream().filter(place -> place.kind() == PlaceKind.AIRPORT).map(BaseMap.Place::at));
        Stream<LatLon> points = Stream.concat(base.interchanges().stream().map(BaseMap.Interchange::at),
                base.places().stream().map(BaseMap.Place::at));
        Stream<LatLon> outline = whole ? base.territory().area().rings().stream().flatMap(List::stream) : Stream.of();
        this.signs = Stream.concat(atlas.sites().stream().flatMap(site -> site.position().stream()).map(Position::at),
                base.places().stream().map(BaseMap.Place::at)).map(viewport::toScreen).filter(at -> map.contains(at.x(), at.y())).toList();
        this.sites = Stream.concat(stands, outline).map(viewport::toScreen).filter(at -> map.contains(at.x(), at.y())).toList();
        this.ways = Stream.concat(points.map(viewport::toScreen),
                base.roads().stream().filter(road -> road.roadClass() == RoadClass.EXPRESSWAY || road.roadClass() == RoadClass.RING_ROAD)
                        .flatMap(road -> Smoothing.through(road.line().positions().stream().map(viewport::toScreen).toList()).stream()))
                .filter(at -> map.contains(at.x(), at.y())).toList();
    }

    /** Whether a card would lie on a site, on the territory where the whole of it is to be seen, or on a main road. */
    boolean holds(Box card) {
        return !on(card, sites, SITES) && !on(card, ways, WAYS);
    }

    /** The same for a card that may lie on roads. */
    boolean holdsOffSites(Box card) {
        return !on(card, sites, SITES);
    }

    /** How many sites and towns a card would hide. */
    int hidden(Box card) {
        Box wide = card.grown(SIGN * scale);
        return (int) signs.stream().filter(at -> wide.contains(at.x(), at.y())).count();
    }

    private boolean on(Box card, List<ScreenPoint> points, double around) {
        Box wide = card.grown(around * scale);
        return points.stream().anyMatch(at -> wide.contains(at.x(), at.y()));
    }
}
