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
import vn.vinhphuc.atlas.cartography.label.Candidate;
import vn.vinhphuc.atlas.cartography.label.Foot;
import vn.vinhphuc.atlas.cartography.label.Label;
import vn.vinhphuc.atlas.cartography.label.Lettering;
import vn.vinhphuc.atlas.cartography.label.Occupied;
import vn.vinhphuc.atlas.cartography.label.Placement;
import vn.vinhphuc.atlas.cartography.label.Rank;
import vn.vinhphuc.atlas.cartography.label.TextBlock;
import vn.vinhphuc.atlas.cartography.symbol.Body;
import vn.vinhphuc.atlas.cartography.symbol.Gauge;
import vn.vinhphuc.atlas.cartography.symbol.PointSymbol;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Smoothing;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.GeoLine;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;

import vn.vinhphuc.atlas.geo.Viewport;

/** An overlay while it is being composed: first signs take their places, then labels find theirs. */
final class Plan {

    private static final double WIDEST_LINE = 118;

    private final OverlayRequest request;
    private final Gauge gauge;
    private final Viewport plane;
    private final GeoBounds region;
    private final Optional<Box> limit;
    private final Occupied occupied;
    private final Barriers barriers = new Barriers();
    private final List<Sprite> signs = new ArrayList<>();
    private final List<Body> bodies = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    /** @param region outside of which nothing is placed */
    Plan(OverlayRequest request, GeoBounds region) {
        this.request = request;
        this.region = region;
        this.gauge = new Gauge(request.theme(), request.zoom());
        this.plane = request.frame().map(Frame::viewport)
                .orElseGet(() -> new Viewport(region.centre(), request.zoom(), 1, 1));
        this.limit = request.frame().map(Frame::map);
        this.occupied = new Occupied(request.stretch());
        request.frame().ifPresent(frame -> occupied.take(new ScreenPoint(0, 0), frame.covered()));
    }

    OverlayRequest request() {
        return request;
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

    String in(Text text) {
        return text.in(request.words().language());
    }

    Foot foot(LatLon ground) {
        return new Foot(ground, plane.toScreen(ground));
    }

    LatLon ground(ScreenPoint at) {
        return plane.toGround(at);
    }

    /** A line in px as the base map draws it: smooth, through the given points only. */
    List<ScreenPoint> smooth(GeoLine line) {
        return Smoothing.through(line.positions().stream().map(plane::toScreen).toList());
    }

    /** Whether a point can carry a sign: inside the region and the picture, and not below furniture. */
    boolean shows(Foot foot) {
        ScreenPoint at = foot.at();
        return region.contains(foot.ground())
                && limit.map(box -> box.contains(at.x(), at.y())).orElse(true)
                && request.frame().stream().flatMap(frame -> frame.covered().stream()).noneMatch(box -> box.contains(at.x(), at.y()));
    }

    boolean free(Foot foot, Box box) {
        return occupied.free(foot.at(), List.of(box));
    }

    void take(Foot foot, Box box) {
        occupied.take(foot.at(), List.of(box));
    }

    void avoid(List<ScreenPoint> line, double cost) {
        barriers.add(line, cost);
    }

    /** What symbols of sites must keep clear of. */
    List<Body> bodies() {
        return bodies;
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
        bodies.add(new Body(foot.at(), reach, false, Double.POSITIVE_INFINITY));
        add(new Sprite(id, Sprite.Layer.POINT, foot.ground(), box, symbol.marks(gauge), Optional.empty()));
        return true;
    }

    /** A name beside a point. */
    void name(String id, String text, Lettering lettering, Rank rank, Foot foot, double reach) {
        Around around = new Around(foot, new ScreenPoint(0, 0), reach, gauge.theme().scale(), leader(lettering));
        List<TextBlock> forms = forms(text, lettering);
        label(new Label(id, Sprite.Layer.LABEL, rank, Optional.empty(), () -> around.candidates(forms)));
    }

    /** The text in one line and in two, the better first. */
    List<TextBlock> forms(String text, Lettering lettering) {
        TextBlock one = TextBlock.of(text, lettering.style(gauge));
        TextBlock two = TextBlock.broken(text, lettering.style(gauge));
        if (two.lines().size() == 1 || one.width() < WIDEST_LINE * 0.55 * gauge.theme().scale()) {
            return List.of(one);
        }
        return one.width() > WIDEST_LINE * gauge.theme().scale() ? List.of(two, one) : List.of(one, two);
    }

    Around.Leader leader(Lettering lettering) {
        return new Around.Leader(lettering.bare(gauge).colour(), gauge.colour(Role.HALO).at(0.85));
    }

    void label(Label label) {
        labels.add(label);
    }

    void label(String id, Sprite.Layer layer, Rank rank, Supplier<Stream<Candidate>> candidates) {
        labels.add(new Label(id, layer, rank, Optional.empty(), candidates));
    }

    /** A candidate that stands on its foot. */
    static Candidate standing(Foot foot, Box box, double cost, Supplier<List<Mark>> marks) {
        return new Candidate(foot, List.of(box), cost, marks);
    }

    Overlay compose() {
        List<Sprite> all = new ArrayList<>(signs);
        all.addAll(new Placement(occupied, barriers, limit).place(labels));
        all.sort(java.util.Comparator.comparing(Sprite::layer));
        return new Overlay(all);
    }
}
