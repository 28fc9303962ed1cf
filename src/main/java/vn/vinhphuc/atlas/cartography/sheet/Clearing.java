package vn.vinhphuc.atlas.cartography.sheet;

import java.util.List;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.PlaceKind;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.RoadClass;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Smoothing;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

/** What a card that could as well stand elsewhere may not lie on. */
final class Clearing {

    /** Free around sites, and around roads and towns, px. */
    private static final double SITES = 22;
    private static final double WAYS = 9;

    /** Free around what is not to be hidden, px. */
    private static final double SIGN = 6;

    /** How much worse it is to hide what a scene is about, or an operating site, than another; and one that recedes. */
    private static final double IMPORTANT = 4;
    private static final double RECEDED = 0.25;

    private final List<Sign> signs;
    private final List<ScreenPoint> sites;
    private final List<ScreenPoint> ways;
    private final double scale;

    /**
     * @param subject what the map is about
     * @param whole   whether the whole territory is to be seen
     */
    Clearing(Atlas atlas, Viewport viewport, Subject subject, boolean whole, double scale) {
        BaseMap base = atlas.base();
        this.scale = scale;
        Box map = new Box(0, 0, viewport.width(), viewport.height());
        Stream<LatLon> stands = Stream.concat(
                atlas.sites().stream().flatMap(site -> site.position().stream()).map(Position::at),
                base.places().stream().filter(place -> place.kind() == PlaceKind.AIRPORT).map(BaseMap.Place::at));
        Stream<LatLon> points = Stream.concat(base.interchanges().stream().map(BaseMap.Interchange::at),
                base.places().stream().map(BaseMap.Place::at));
        Stream<LatLon> outline = whole ? base.territory().area().rings().stream().flatMap(List::stream) : Stream.of();
        this.signs = Stream.concat(
                atlas.sites().stream().flatMap(site -> site.position().stream()
                        .map(position -> new Sign(viewport.toScreen(position.at()), weight(site, subject)))),
                base.places().stream().map(place -> new Sign(viewport.toScreen(place.at()), 1)))
                .filter(sign -> map.contains(sign.at.x(), sign.at.y())).toList();
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

    private static double weight(Site site, Subject subject) {
        boolean important = site.status() == Status.OPERATING || subject.findings().compared().letter(site.id()).isPresent();
        return subject.findings().fate(site.id()) == Fate.DROPPED ? RECEDED : important ? IMPORTANT : 1;
    }

    /** How many sites and towns a card would hide, the important ones counted several times; 0 if none. */
    double hidden(Box card) {
        Box wide = card.grown(SIGN * scale);
        return signs.stream().filter(sign -> wide.contains(sign.at.x(), sign.at.y())).mapToDouble(Sign::weight).sum();
    }

    private record Sign(ScreenPoint at, double weight) {
    }

    private boolean on(Box card, List<ScreenPoint> points, double around) {
        Box wide = card.grown(around * scale);
        return points.stream().anyMatch(at -> wide.contains(at.x(), at.y()));
    }
}
