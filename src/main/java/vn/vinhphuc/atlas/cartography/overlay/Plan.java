package vn.vinhphuc.atlas.cartography.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.cartography.label.Around;
import vn.vinhphuc.atlas.cartography.label.Barriers;
import vn.vinhphuc.atlas.cartography.label.Foot;
import vn.vinhphuc.atlas.cartography.label.Label;
import vn.vinhphuc.atlas.cartography.label.Lettering;
import vn.vinhphuc.atlas.cartography.label.Occupied;
import vn.vinhphuc.atlas.cartography.label.Placed;
import vn.vinhphuc.atlas.cartography.label.Placement;
import vn.vinhphuc.atlas.cartography.label.Places;
import vn.vinhphuc.atlas.cartography.label.Rank;
import vn.vinhphuc.atlas.cartography.label.TextBlock;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.cartography.symbol.Body;
import vn.vinhphuc.atlas.cartography.symbol.Gauge;
import vn.vinhphuc.atlas.cartography.symbol.PointSymbol;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Smoothing;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.GeoLine;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.geo.WorldPoint;

/** An overlay while it is being composed: first signs take their places, then labels find theirs. */
final class Plan {

    /** Widths of text in sizes of its letters: below, it is never broken; above, it is broken first. */
    private static final double SHORT = 6.6;
    private static final double LONG = 12;
    /** Detail of lines that labels do not care about, px. */
    private static final double FINEST = 4;

    private final OverlayRequest request;
    private final Gauge gauge;
    private final Plane plane;
    private final Box home;
    private final Box seen;
    private final List<Box> covered;
    private final Optional<Box> limit;
    private Occupied occupied;
    private Barriers barriers;
    private final List<Composition.Avoided> avoided = new ArrayList<>();
    private final List<Sprite> signs = new ArrayList<>();
    private final List<Body> bodies = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    /**
     * @param home   the territory
     * @param region outside of which nothing is placed
     */
    Plan(OverlayRequest request, GeoBounds home, GeoBounds region) {
        this.request = request;
        this.gauge = new Gauge(request.theme(), request.zoom());
        this.plane = new Plane(request.frame().map(Frame::viewport)
                .orElseGet(() -> new Viewport(region.centre(), request.zoom(), 1, 1)));
        this.limit = request.frame().map(Frame::map);
        this.home = plane.box(home);
        this.seen = limit.orElseGet(() -> plane.box(region));
        this.covered = request.frame().map(Frame::covered).orElse(List.of());
        this.occupied = new Occupied(request.stretch(), seen);
        this.barriers = new Barriers(seen);
        occupied.take(new ScreenPoint(0, 0), covered);
    }

    OverlayRequest request() {
        return request;
    }

    Subject subject() {
        return request.subject();
    }

    boolean selected(Site site) {
        return subject().selection().filter(site.id()::equals).isPresent();
    }

    /** The letter that a site is compared under. */
    Optional<String> letter(Site site) {
        return subject().findings().compared().letter(site.id());
    }

    Gauge gauge() {
        return gauge;
    }

    double zoom() {
        return request.zoom();
    }

    Optional<Box> limit() {
        return limit;
    }

    Name named(Text text) {
        return Name.of(text, request.words());
    }

    String in(Text text) {
        return text.in(request.words().language());
    }

    Foot foot(LatLon ground) {
        return new Foot(ground, plane.at(ground));
    }

    Foot foot(ScreenPoint at) {
        return new Foot(at, plane::ground);
    }

    Foot foot(LatLon ground, WorldPoint at) {
        return new Foot(ground, plane.at(at));
    }

    /** A line in px, straight from point to point. */
    List<ScreenPoint> px(GeoLine line) {
        return line.positions().stream().map(plane::at).toList();
    }

    /** A line in px as the base map draws it: smooth, through the given points only. */
    List<ScreenPoint> smooth(GeoLine line) {
        List<ScreenPoint> points = new ArrayList<>();
        for (LatLon position : line.positions()) {
            ScreenPoint at = plane.at(position);
            if (points.isEmpty() || points.getLast().to(at) > FINEST) {
                points.add(at);
            }
        }
        return points.size() < 2 ? List.of(points.getFirst(), points.getFirst().plus(FINEST, 0)) : Smoothing.through(points);
    }

    /** Whether a point can carry a sign: inside the region and the picture, and not below furniture. */
    boolean shows(Foot foot) {
        ScreenPoint at = foot.at();
        return seen.contains(at.x(), at.y()) && covered.stream().noneMatch(box -> box.contains(at.x(), at.y()));
    }

    /** Whether a point lies where every whole view of the territory looks. */
    boolean isHome(Foot foot) {
        return home.contains(foot.at().x(), foot.at().y()) && shows(foot);
    }

    boolean free(Foot foot, Box box) {
        return occupied.free(foot.at(), List.of(box));
    }

    void take(Foot foot, Box box) {
        occupied.take(foot.at(), List.of(box));
    }

    void avoid(List<ScreenPoint> line, double cost) {
        barriers.add(line, cost);
        avoided.add(new Composition.Avoided(line, cost));
    }

    /** What symbols of sites must keep clear of. */
    List<Body> bodies() {
        return bodies;
    }

    List<Sprite> signs() {
        return List.copyOf(signs);
    }

    void add(Sprite sign) {
        signs.add(sign);
    }

    /** Puts a sign on a point, unless it would cover another; its room is taken. */
    boolean sign(String id, PointSymbol symbol, Foot foot) {
        double reach = symbol.reach(gauge);
        Box box = new Box(-reach, -reach, 2 * reach, 2 * reach);
        if (!shows(foot) || !free(foot, box)) {
            return false;
        }
        take(foot, box);
        bodies.add(new Body(foot.at(), reach + SiteSigns.BESIDE_SIGN * gauge.theme().scale(), false, Double.POSITIVE_INFINITY));
        add(new Sprite(id, Sprite.Layer.POINT, foot.ground(), box, symbol.marks(gauge), Optional.empty()));
        return true;
    }

    /** A name beside a point. */
    void name(String id, Name name, Lettering lettering, Rank rank, Foot foot, double reach) {
        Around around = new Around(foot, new ScreenPoint(0, 0), reach, gauge.theme().scale(), leader(lettering),
                List.of(new Box(-reach, -reach, 2 * reach, 2 * reach)), this::free);
        List<TextBlock> forms = forms(name.own(), lettering);
        label(around.label(id, rank, Optional.empty(), forms)
                .orFuller(name.both(lettering, gauge).map(both -> () -> around.candidates(List.of(both)))));
    }

    /** The text in one line and in two, the better first. */
    List<TextBlock> forms(String text, Lettering lettering) {
        TextBlock one = TextBlock.of(text, lettering.style(gauge));
        TextBlock two = TextBlock.broken(text, lettering.style(gauge));
        double letters = one.width() / lettering.bare(gauge).size();
        if (two.lineCount() == 1 || letters < SHORT) {
            return List.of(one);
        }
        return letters > LONG ? List.of(two, one) : List.of(one, two);
    }

    Around.Leader leader(Lettering lettering) {
        return new Around.Leader(lettering.bare(gauge).colour(), gauge.colour(Role.HALO).at(0.85));
    }

    void label(Label label) {
        labels.add(label);
    }

    void label(String id, Sprite.Layer layer, Rank rank, Supplier<Places> candidates) {
        label(id, layer, rank, candidates, Optional.empty());
    }

    /** A label in one form, and a fuller one if there is one. */
    void label(String id, Sprite.Layer layer, Rank rank, Supplier<Places> candidates, Optional<Supplier<Places>> fuller) {
        labels.add(new Label(id, layer, rank, Optional.empty(), () -> Stream.of(candidates.get()))
                .orFuller(fuller.map(places -> () -> Stream.of(places.get()))));
    }

    /** The places of labels are worked out with this plan as long as the composition lives, but what lay around them is not needed. */
    private void forget() {
        Box nothing = new Box(0, 0, 0, 0);
        occupied = new Occupied(1, nothing);
        barriers = new Barriers(nothing);
    }

    List<Placed> place() {
        return new Placement(occupied, barriers, limit).seated(labels);
    }

    Composition compose() {
        List<Placed> placed = place();
        forget();
        return new Composition(plane.viewport(), signs, labels, placed, avoided);
    }
}
