package vn.vinhphuc.atlas.cartography.furniture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.cartography.Swatch;
import vn.vinhphuc.atlas.cartography.overlay.OverlayCartography;
import vn.vinhphuc.atlas.cartography.overlay.Sign;
import vn.vinhphuc.atlas.cartography.subject.Findings;
import vn.vinhphuc.atlas.cartography.subject.Shown;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.cartography.trace.Trace;
import vn.vinhphuc.atlas.cartography.trace.TraceLook;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.BaseMap.Interchange;
import vn.vinhphuc.atlas.domain.BaseMap.Road;
import vn.vinhphuc.atlas.domain.PlaceKind;
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
import vn.vinhphuc.atlas.view.SiteThen;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

/** What is seen of a map and a legend explains: signs as they are composed for it, and the ground as it is drawn. */
final class Visible {

    private final Seen seen;
    private final BaseMap base;
    private final Subject subject;
    private final Shown shown;
    private final Swatch swatch;
    private final List<Sprite> signs;
    private final List<GeoBounds> ground;
    private final List<Site> alone;
    /** The first of each group: the others are of its kind and stand as it does to what is asked. */
    private final List<Site> gathered;
    /** Those that are drawn by their status. */
    private final List<SiteThen> full;

    Visible(Seen seen, Swatch swatch) {
        this.seen = seen;
        this.base = seen.map().atlas().base();
        this.subject = seen.signs().subject();
        this.shown = Shown.of(seen.map().atlas(), subject);
        this.swatch = swatch;
        this.signs = seen.sprites();
        this.ground = seen.ground();
        this.alone = sites(Sign.SITE);
        this.gathered = sites(Sign.GATHERED);
        Set<String> named = alone.stream().map(Site::id).filter(id -> findings().fate(id) != Fate.DROPPED).collect(Collectors.toSet());
        this.full = shown.sites().stream().filter(then -> named.contains(then.site().id())).toList();
    }

    private List<Site> sites(Sign sign) {
        return signs.stream().filter(sign::is).map(sign::of).map(seen.map().atlas()::site).flatMap(Optional::stream).toList();
    }

    /** A road as it is drawn: its class and how far it has come. */
    record RoadKind(RoadClass roadClass, RoadStatus status) implements Comparable<RoadKind> {
        @Override
        public int compareTo(RoadKind other) {
            return Comparator.comparing(RoadKind::roadClass).thenComparing(RoadKind::status).compare(this, other);
        }
    }

    /** Whether any site of a kind stands so to what is asked; where nothing is, all are kept. */
    boolean fate(SiteKind kind, Fate fate) {
        return Stream.concat(alone.stream(), gathered.stream()).anyMatch(site -> site.kind() == kind && findings().fate(site.id()) == fate);
    }

    boolean sites(SiteKind kind) {
        return Stream.concat(alone.stream(), gathered.stream()).anyMatch(site -> site.kind() == kind);
    }

    boolean sites(SiteKind kind, Status status) {
        return full.stream().anyMatch(then -> then.site().kind() == kind && then.status() == status);
    }

    boolean operating(SiteKind kind, boolean rated) {
        return full.stream().anyMatch(then -> then.site().kind() == kind && then.status() == Status.OPERATING
                && shown.fillPercent(then).isPresent() == rated);
    }

    /** Whether sites of a kind stand so close together that they are gathered into one sign. */
    boolean gathered(SiteKind kind) {
        return gathered.stream().anyMatch(site -> site.kind() == kind);
    }

    private Findings findings() {
        return subject.findings();
    }

    /** The lines of a question that are shown, each look once. */
    SortedSet<TraceLook> traces() {
        SortedSet<TraceLook> looks = new TreeSet<>();
        Trace.of(findings()).stream().filter(trace -> ground.stream().anyMatch(trace::meets)).forEach(trace -> looks.add(trace.look()));
        return looks;
    }

    boolean halos() {
        return shown.sites().stream().filter(SiteThen::isShown).map(SiteThen::site)
                .anyMatch(site -> site.position().filter(at -> swatch.showsHalo(site.kind(), at) && meets(at)).isPresent());
    }

    private boolean meets(Position position) {
        return ground.stream().anyMatch(part -> part.clamp(position.at()).metresTo(position.at()) < position.accuracyMetres());
    }

    /** How many sites of the whole picture are left out for a reason. */
    int leftOut(SiteThen.Presence reason) {
        GeoBounds picture = seen.viewport().bounds();
        return (int) shown.others().stream().filter(then -> then.presence() == reason
                && then.site().position().map(Position::at).filter(picture::contains).isPresent()).count();
    }

    /** Whether the map is of a year of which no fill rates are known. */
    boolean past() {
        return shown.period() == PlanPeriod.Y2021;
    }

    SortedSet<RoadKind> roads() {
        SortedSet<RoadKind> kinds = new TreeSet<>();
        for (Road road : shown.roads()) {
            if (swatch.shows(road) && meets(road.line())) {
                kinds.add(new RoadKind(road.roadClass(), road.status()));
            }
        }
        return kinds;
    }

    /** How far the railways that are shown have come. */
    SortedSet<RoadStatus> railways() {
        SortedSet<RoadStatus> statuses = new TreeSet<>();
        base.railways().stream().filter(railway -> swatch.showsRailways() && meets(railway.line()))
                .forEach(railway -> statuses.add(railway.status()));
        return statuses;
    }

    /** Whether any place of these kinds has its sign. */
    boolean places(PlaceKind... kinds) {
        List<PlaceKind> wanted = List.of(kinds);
        return base.places().stream()
                .filter(place -> wanted.contains(place.kind())).anyMatch(place -> any(Sign.PLACE, place.feature().id()::equals));
    }

    boolean interchanges(boolean verified) {
        return base.interchanges().stream().filter(interchange -> interchange.verified() == verified).anyMatch(this::isSeen);
    }

    /** Whether an interchange carries a kilometre that is from memory. */
    boolean recalledKilometres() {
        return OverlayCartography.showsKilometres(seen.signs().zoom()) && base.interchanges().stream()
                .filter(interchange -> interchange.verified() && !interchange.kmPublished()).anyMatch(this::isSeen);
    }

    private boolean isSeen(Interchange interchange) {
        return any(Sign.INTERCHANGE, interchange.feature().id()::equals);
    }

    boolean rivers() {
        return base.rivers().stream().anyMatch(river -> swatch.shows(river) && meets(river.line()));
    }

    boolean lakes() {
        return swatch.showsLakes() && base.lakes().stream().map(BaseMap.Spot::at).anyMatch(this::isSeen);
    }

    boolean mountains() {
        return swatch.showsRelief() && base.relief().ridges().stream().anyMatch(ridge -> meets(ridge.line()));
    }

    boolean provinceBorder() {
        return border(base.territory().area());
    }

    boolean neighbourBorders() {
        return seen.map().base().neighbours(subject.administration()).stream().anyMatch(this::meets);
    }

    boolean districtBorders() {
        return swatch.showsDistricts() && base.districts().stream().anyMatch(unit -> border(unit.area()));
    }

    boolean communeBorders() {
        return swatch.showsCommunes(subject.administration()) && base.communes().stream().anyMatch(unit -> border(unit.area()));
    }

    /** Whether anything is shown whose course is only roughly known. */
    boolean schematic() {
        return rivers() || lakes() || !railways().isEmpty() || shown.roads().stream()
                .anyMatch(road -> road.schematic() && swatch.shows(road) && meets(road.line()));
    }

    private boolean border(GeoArea area) {
        return area.rings().stream().anyMatch(ring -> meets(new GeoLine(ring)));
    }

    private boolean meets(GeoLine line) {
        return ground.stream().anyMatch(line::meets);
    }

    private boolean isSeen(LatLon position) {
        return ground.stream().anyMatch(part -> part.contains(position));
    }

    boolean any(Sign sign) {
        return signs.stream().anyMatch(sign::is);
    }

    private boolean any(Sign sign, Predicate<String> id) {
        return signs.stream().anyMatch(sprite -> sign.is(sprite) && id.test(sign.of(sprite)));
    }

    /** The statuses that are shown, in order, operating apart. */
    List<Status> statuses() {
        return Stream.of(Status.values())
                .filter(status -> status != Status.OPERATING)
                .filter(status -> sites(SiteKind.PARK, status) || sites(SiteKind.CLUSTER, status))
                .toList();
    }
}
