package vn.vinhphuc.atlas.cartography.furniture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.Swatch;
import vn.vinhphuc.atlas.cartography.overlay.OverlayCartography;
import vn.vinhphuc.atlas.cartography.subject.Shown;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.cartography.trace.Trace;
import vn.vinhphuc.atlas.cartography.trace.TraceLook;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.BaseMap.Road;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.RoadClass;
import vn.vinhphuc.atlas.domain.RoadStatus;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.geo.GeoArea;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.GeoLine;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.view.SiteThen;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

/**
 * What a part of the map shows and a legend explains.
 *
 * @param base     the ground
 * @param shown    sites and roads
 * @param swatch   what is drawn at the zoom of the map
 * @param signZoom the zoom that signs and names were composed for
 * @param bounds   of the part
 * @param subject  what the map is about
 */
record Visible(BaseMap base, Shown shown, Swatch swatch, double signZoom, GeoBounds bounds, Subject subject) {

    /** Signs of gathered sites closer than this would overlap, px. */
    private static final double GATHERED = 18;

    /** A road as it is drawn: its class and how far it has come. */
    record RoadKind(RoadClass roadClass, RoadStatus status) implements Comparable<RoadKind> {
        @Override
        public int compareTo(RoadKind other) {
            return Comparator.comparing(RoadKind::roadClass).thenComparing(RoadKind::status).compare(this, other);
        }
    }

    /** Whether any site carries a letter. */
    boolean letters() {
        return inside().anyMatch(site -> subject.findings().compared().letter(site.id()).isPresent());
    }

    /** Whether any site of a kind stands so to what is asked; where nothing is, all are kept. */
    boolean fate(SiteKind kind, Fate fate) {
        return inside().anyMatch(site -> site.kind() == kind && fate(site) == fate);
    }

    private Fate fate(Site site) {
        return subject.findings().fate(site.id());
    }

    /** Sites that are drawn by their status. */
    private Stream<SiteThen> full() {
        return within(shown.sites()).filter(then -> fate(then.site()) != Fate.DROPPED);
    }

    boolean sites(SiteKind kind) {
        return inside().anyMatch(site -> site.kind() == kind);
    }

    boolean sites(SiteKind kind, Status status) {
        return full().anyMatch(then -> then.site().kind() == kind && then.status() == status);
    }

    boolean operating(SiteKind kind, boolean rated) {
        return full().anyMatch(then -> then.site().kind() == kind && then.status() == Status.OPERATING
                && shown.fillPercent(then).isPresent() == rated);
    }

    /** Whether sites of a kind stand so close together that they are gathered into one sign. */
    boolean gathered(SiteKind kind) {
        if (!OverlayCartography.gathers(kind, signZoom, shown.sites().size())) {
            return false;
        }
        double touching = GATHERED * swatch.theme().scale();
        Viewport plane = new Viewport(bounds.centre(), signZoom, touching, touching);
        for (Fate fate : Fate.values()) {
            if (gathered(inside().filter(site -> site.kind() == kind && fate(site) == fate).toList(), plane, touching)) {
                return true;
            }
        }
        return false;
    }

    private static boolean gathered(List<Site> company, Viewport plane, double touching) {
        List<ScreenPoint> points = new ArrayList<>();
        for (Site site : company) {
            ScreenPoint at = plane.toScreen(site.position().orElseThrow().at());
            if (points.stream().anyMatch(other -> other.to(at) < touching)) {
                return true;
            }
            points.add(at);
        }
        return false;
    }

    /** Whether zones of one park are tied to each other. */
    boolean families() {
        List<String> families = inside().flatMap(site -> site.family().stream()).map(Site.Family::id).toList();
        return OverlayCartography.tiesFamilies(signZoom) && families.stream().distinct().count() < families.size();
    }

    /** The lines of a question that are shown, each look once. */
    SortedSet<TraceLook> traces() {
        SortedSet<TraceLook> looks = new TreeSet<>();
        Trace.of(subject.findings()).stream().filter(trace -> trace.meets(bounds)).forEach(trace -> looks.add(trace.look()));
        return looks;
    }

    boolean halos() {
        return Stream.of(SiteKind.values()).anyMatch(kind -> swatch.showsHalos(kind)
                && within(shown.sites()).anyMatch(then -> then.isShown() && then.site().kind() == kind));
    }

    /** How many sites are left out for a reason. */
    int leftOut(SiteThen.Presence reason) {
        return (int) within(shown.others()).filter(then -> then.presence() == reason).count();
    }

    /** Whether the map is of a year of which no fill rates are known. */
    boolean past() {
        return shown.period() == PlanPeriod.Y2021;
    }

    SortedSet<RoadKind> roads() {
        SortedSet<RoadKind> kinds = new TreeSet<>();
        for (Road road : shown.roads()) {
            if (swatch.shows(road) && road.line().meets(bounds)) {
                kinds.add(new RoadKind(road.roadClass(), road.status()));
            }
        }
        return kinds;
    }

    boolean railway() {
        return swatch.showsRailways() && base.railways().stream().anyMatch(railway -> railway.line().meets(bounds));
    }

    boolean stations() {
        return OverlayCartography.showsStations(signZoom) && any(base.stations().stream().map(BaseMap.Spot::at));
    }

    boolean interchanges(boolean verified) {
        return OverlayCartography.showsInterchanges(signZoom) && any(base.interchanges().stream()
                .filter(interchange -> !interchange.restArea() && interchange.verified() == verified)
                .map(BaseMap.Interchange::at));
    }

    /** Whether an interchange carries a kilometre that is from memory. */
    boolean recalledKilometres() {
        return OverlayCartography.showsKilometres(signZoom) && any(base.interchanges().stream()
                .filter(interchange -> !interchange.restArea() && interchange.verified() && !interchange.kmPublished())
                .map(BaseMap.Interchange::at));
    }

    boolean water() {
        return base.rivers().stream().anyMatch(river -> swatch.shows(river) && river.line().meets(bounds))
                || swatch.showsLakes() && any(base.lakes().stream().map(BaseMap.Spot::at));
    }

    boolean provinceBorder() {
        return border(base.territory().area());
    }

    boolean districtBorders() {
        return swatch.showsDistricts() && base.districts().stream().anyMatch(unit -> border(unit.area()));
    }

    boolean communeBorders() {
        return swatch.showsCommunes(subject.administration()) && base.communes().stream().anyMatch(unit -> border(unit.area()));
    }

    /** Whether anything is shown whose course is only roughly known. */
    boolean schematic() {
        return water() || railway() || shown.roads().stream()
                .anyMatch(road -> road.schematic() && swatch.shows(road) && road.line().meets(bounds));
    }

    private boolean border(GeoArea area) {
        return area.rings().stream().anyMatch(ring -> new GeoLine(ring).meets(bounds));
    }

    private boolean any(Stream<LatLon> positions) {
        return positions.anyMatch(bounds::contains);
    }

    private Stream<Site> inside() {
        return within(shown.sites()).map(SiteThen::site);
    }

    private Stream<SiteThen> within(List<SiteThen> sites) {
        return sites.stream().filter(then -> then.site().position().map(Position::at).filter(bounds::contains).isPresent());
    }

    /** The statuses that are shown, in order, operating apart. */
    List<Status> statuses() {
        return Stream.of(Status.values())
                .filter(status -> status != Status.OPERATING)
                .filter(status -> sites(SiteKind.PARK, status) || sites(SiteKind.CLUSTER, status))
                .toList();
    }
}
