package vn.vinhphuc.atlas.cartography.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.furniture.ScaleBar;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.cartography.symbol.Gauge;
import vn.vinhphuc.atlas.cartography.symbol.Shield;
import vn.vinhphuc.atlas.cartography.symbol.SiteSymbol;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.PlaceKind;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.RoadClass;
import vn.vinhphuc.atlas.domain.RoadStatus;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;

/**
 * Where the site lies: in the territory, and among its neighbours.
 *
 * @param parts of the sheet
 * @param maps  draws them
 */
record MapsPart(PageParts parts, PageMaps maps) {

    static final double TOP = 204;
    private static final double HEIGHT = 392;
    private static final double LOCATOR = 366;
    private static final double MAP_X = 456;
    /** The zoom of every site map, so that sheets can be laid beside one another. */
    private static final double ZOOM = 12;
    private static final double SHIELD_ROOM = 24;
    /** Signs are as large there as on a map of this zoom. */
    private static final double SITE_IN_LOCATOR = 10.6;
    private static final double NEAR = 46;
    /** The airport lies beyond the territory. */
    private static final Viewport.Insets LOCATOR_INSETS = new Viewport.Insets(8, 26, 8, 4);

    /** @param end where what follows begins, units */
    void draw(double end) {
        locator();
        Viewport shown = siteMap();
        Canvas canvas = parts.canvas();
        double top = TOP + HEIGHT + 8;
        Drawing legend = maps.legend(parts.page(), shown, subject())
                .strip(canvas.px(PageParts.RIGHT - PageParts.LEFT), canvas.px(end - top));
        canvas.add(Mark.moved("legend", legend.marks(), canvas.px(PageParts.LEFT), canvas.px(top)));
    }

    private LatLon middle() {
        return parts.site().position().map(Position::at).orElse(parts.atlas().base().territory().area().bounds().centre());
    }

    private Viewport siteMap() {
        Canvas canvas = parts.canvas();
        double width = canvas.px(PageParts.RIGHT - MAP_X);
        double height = canvas.px(HEIGHT);
        Viewport view = parts.site().position().isPresent() ? new Viewport(middle(), ZOOM, width, height) : whole(width, height);
        List<Mark> halo = parts.site().position().stream().flatMap(position -> halo(position, view).stream()).toList();
        maps.draw(parts.page(), "map", parts.text().in(parts.site().name()), MAP_X, TOP, view, subject(), halo, List.of());
        return view;
    }

    /** The ground that the site lies somewhere on, as wide as its accuracy. */
    private List<Mark> halo(Position position, Viewport view) {
        ScreenPoint at = view.toScreen(position.at());
        Outline circle = Outline.circle(at.x(), at.y(), position.accuracyMetres() / view.metresPerPixel());
        Colour colour = parts.canvas().colour(parts.body());
        return List.of(Mark.filled(circle, colour.at(0.12)), Mark.drawn(circle, Stroke.dashed(colour.at(0.8), 1.1, 3.0, 2.5)));
    }

    private Viewport whole(double width, double height) {
        return Viewport.fit(parts.atlas().base().territory().area().bounds(), width, height, Viewport.Insets.of(10));
    }

    private Subject subject() {
        return Subject.of(Administration.SINCE_2025).withPeriod(period()).withSelection(Optional.of(parts.site().id()));
    }

    /** What a site grows into belongs to its sheet: roads and neighbours of the plan are drawn as planned. */
    private PlanPeriod period() {
        return parts.site().status() == Status.VISION_2050 ? PlanPeriod.VISION_2050 : PlanPeriod.TO_2030;
    }

    private void locator() {
        Canvas canvas = parts.canvas();
        Viewport view =
                Viewport.fit(parts.atlas().base().territory().area().bounds(), canvas.px(LOCATOR), canvas.px(HEIGHT), LOCATOR_INSETS);
        Gauge gauge = new Gauge(canvas.theme(), view.zoom());
        Gauge large = new Gauge(canvas.theme(), SITE_IN_LOCATOR);
        List<Mark> marks = new ArrayList<>(maps.ground(canvas.theme(), subject(), view));
        BaseMap map = parts.atlas().base();
        named().forEach(place -> marks.addAll(place(place, view)));
        map.roads().stream().filter(road -> road.roadClass() == RoadClass.EXPRESSWAY && road.status() == RoadStatus.OPERATING)
                .limit(1).forEach(road -> road.ref().ifPresent(ref -> {
                    ScreenPoint at = shield(road, view);
                    marks.add(Mark.moved("shield", new Shield(ref, road.roadClass(), road.status()).marks(gauge), at.x(), at.y()));
                }));
        parts.site().position().ifPresent(position -> {
            ScreenPoint at = view.toScreen(position.at());
            Viewport site = new Viewport(position.at(), ZOOM, canvas.px(PageParts.RIGHT - MAP_X), canvas.px(HEIGHT));
            double scale = Math.pow(2, view.zoom() - ZOOM);
            double width = site.width() * scale;
            double height = site.height() * scale;
            marks.add(Mark.drawn(Outline.rectangle(at.x() - width / 2, at.y() - height / 2, width, height),
                    Stroke.solid(canvas.colour(Role.INK), 1.2)));
            marks.add(Mark.moved("site", SiteSymbol.of(parts.site(), large).marks(large), at.x(), at.y()));
        });
        Drawing bar = ScaleBar.of(view.centre(), view.zoom(), PageMaps.BAR).drawing(canvas.theme(), parts.words());
        marks.add(Mark.moved("scale", bar.marks(), PageMaps.APART, view.height() - bar.height() - PageMaps.APART));
        PageMaps.place(canvas, "locator",
                parts.words().text("page.locator.said", parts.text().in(parts.site().name())), marks, PageParts.LEFT, TOP, view);
    }

    /** The first city and the airport. */
    private Stream<BaseMap.Place> named() {
        return Stream.of(PlaceKind.CITY, PlaceKind.AIRPORT)
                .flatMap(kind -> parts.atlas().base().places().stream().filter(place -> place.kind() == kind).limit(1));
    }

    /** On the road, inside the map and as far as may be from the site and from names. */
    private ScreenPoint shield(BaseMap.Road road, Viewport view) {
        Box room = new Box(0, 0, view.width(), view.height()).grown(-SHIELD_ROOM);
        ScreenPoint site = view.toScreen(middle());
        return road.line().positions().stream().map(view::toScreen).filter(at -> room.contains(at.x(), at.y()))
                .max(Comparator.comparingDouble(at -> Math.min(at.to(site),
                        named().mapToDouble(place -> at.to(view.toScreen(place.at()))).min().orElse(0))))
                .orElse(site);
    }

    private List<Mark> place(BaseMap.Place place, Viewport view) {
        Canvas canvas = parts.canvas();
        ScreenPoint at = view.toScreen(place.at());
        TextStyle style = TextStyle.of(Face.SEMIBOLD, 10.5, canvas.colour(Role.INK)).withHalo(canvas.colour(Role.HALO), 2);
        ScreenPoint site = view.toScreen(middle());
        boolean left = at.x() > view.width() * 0.7 || site.x() > at.x() && site.to(at) < NEAR;
        return List.of(Mark.both(Outline.circle(at.x(), at.y(), 2.2), canvas.colour(Role.CARD), Stroke.solid(canvas.colour(Role.INK), 1.2)),
                Mark.words(parts.text().in(place.feature().label()), at.x() + (left ? -5 : 5), at.y() + 3.6,
                        left ? Mark.Align.END : Mark.Align.START, style));
    }
}
