package vn.vinhphuc.atlas.cartography.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.furniture.CreditsLine;
import vn.vinhphuc.atlas.cartography.furniture.EdgeArrow;
import vn.vinhphuc.atlas.cartography.furniture.EdgeArrows;
import vn.vinhphuc.atlas.cartography.furniture.Legend;
import vn.vinhphuc.atlas.cartography.furniture.NorthArrow;
import vn.vinhphuc.atlas.cartography.furniture.ScaleBar;
import vn.vinhphuc.atlas.cartography.furniture.TitleCard;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;

/** The furniture of one sheet, each piece in its corner. */
final class Cards {

    static final double INSET = 12;
    private static final double APART = 10;
    private static final double WIDEST_TITLE = 520;
    private static final double LONGEST_BAR = 190;
    /** Smaller pictures carry the map alone. */
    private static final double LEAST_WIDTH = 480;
    private static final double LEAST_HEIGHT = 340;
    private static final double LEGEND_WIDTH = 720;
    private static final double LEGEND_HEIGHT = 480;
    private static final Box CORNER = new Box(0, 0, 0, 0);
    private static final double ROOM_FOR_ARROWS = 1000;
    private static final double STEP = 6;
    private static final int NEAR_STEPS = 80;

    private final Atlas atlas;
    private final SheetRequest request;
    private final Viewport viewport;
    private final double inset;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Box map;
    private final Box legend;
    private final double below;

    Cards(Atlas atlas, SheetRequest request, Viewport viewport) {
        this.atlas = atlas;
        this.request = request;
        this.viewport = viewport;
        this.inset = INSET * request.theme().scale();
        boolean roomy = fits(LEAST_WIDTH, LEAST_HEIGHT);
        double credits = roomy ? credits() : 0;
        this.map = new Box(0, 0, viewport.width(), viewport.height() - credits);
        Box title = roomy ? title() : CORNER;
        this.legend = fits(LEGEND_WIDTH, LEGEND_HEIGHT) ? legend(title) : CORNER;
        this.below = title.bottom();
        if (roomy) {
            scaleBar();
            Drawing north = NorthArrow.drawing(request.theme(), request.words());
            put("north", north, map.width() - inset - north.width(), inset);
            arrows();
        }
    }

    private boolean fits(double width, double height) {
        return viewport.width() >= width * request.theme().scale() && viewport.height() >= height * request.theme().scale();
    }

    private double credits() {
        Drawing strip = new CreditsLine(atlas.pack(), request.madeOn()).drawing(request.theme(), request.words(), viewport.width());
        put("credits", strip, 0, viewport.height() - strip.height());
        return strip.height();
    }

    /** The part of the sheet that is map, px. */
    Box map() {
        return map;
    }

    /** The legend; nothing in the upper left corner if there is none. */
    Box legend() {
        return legend;
    }

    /** How far down the title reaches, px. */
    double titleBottom() {
        return below;
    }

    List<Box> boxes() {
        return List.copyOf(boxes);
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    private Box title() {
        Optional<Site> selected = selected();
        String title = selected.map(site -> site.name().in(request.words().language()))
                .orElse(request.words().text("sheet.title"));
        Drawing card = new TitleCard(title, atlas.pack().subtitle().in(request.words().language()))
                .drawing(request.theme(), Math.min(WIDEST_TITLE * request.theme().scale(), map.width() * 0.62));
        return put("title", card, inset, inset);
    }

    private Box legend(Box title) {
        Viewport shown = viewport.withSize(map.width(), map.height())
                .withCentre(viewport.toGround(new ScreenPoint(map.width() / 2, map.height() / 2)));
        Drawing card = Legend.of(atlas, shown, request.administration(), request.theme(), request.words())
                .drawing(map.height() - title.bottom() - APART - inset);
        return put("legend", card, inset, map.height() - inset - card.height());
    }

    private void scaleBar() {
        Drawing bar = ScaleBar.of(viewport.centre(), viewport.zoom(), LONGEST_BAR * request.theme().scale())
                .drawing(request.theme(), request.words());
        put("scale", bar, Math.max(legend.right() + APART, inset), map.height() - inset - bar.height());
    }

    private void arrows() {
        if (map.width() < ROOM_FOR_ARROWS * request.theme().scale()) {
            return;
        }
        for (EdgeArrow arrow : EdgeArrows.of(atlas, selected(), request.words())) {
            if (arrow.beyond(viewport)) {
                Drawing card = arrow.drawing(viewport, request.theme());
                clear(arrow.seat(viewport, map.grown(-inset), card)).ifPresent(seat -> put("arrow", card, seat.x(), seat.y()));
            }
        }
    }

    /** The nearest place along the edge of the map that is clear of other cards, if there is one near. */
    private Optional<Box> clear(Box wanted) {
        Box edge = map.grown(-inset);
        double right = edge.right() - wanted.width();
        double bottom = edge.bottom() - wanted.height();
        return IntStream.range(0, NEAR_STEPS).boxed()
                .flatMap(step -> Stream.of(
                        wanted.moved(step * STEP, 0), wanted.moved(-step * STEP, 0),
                        wanted.moved(0, step * STEP), wanted.moved(0, -step * STEP)))
                .map(box -> new Box(Math.clamp(box.x(), edge.x(), right), Math.clamp(box.y(), edge.y(), bottom),
                        box.width(), box.height()))
                .filter(box -> Math.min(Math.min(box.x() - edge.x(), right - box.x()), Math.min(box.y() - edge.y(), bottom - box.y())) < 1)
                .filter(box -> boxes.stream().noneMatch(box.grown(APART - 1)::overlaps) && !hides(box.grown(APART)))
                .findFirst();
    }

    /** Whether a card would lie on a site, or on the territory where the whole of it is to be seen. */
    private boolean hides(Box box) {
        Stream<LatLon> sites = atlas.sites().stream().flatMap(site -> site.position().stream()).map(Position::at);
        Stream<LatLon> outline = request.camera().isPresent() ? Stream.of()
                : atlas.base().territory().area().rings().stream().flatMap(List::stream);
        return Stream.concat(sites, outline).map(viewport::toScreen).anyMatch(at -> box.contains(at.x(), at.y()));
    }

    private Box put(String name, Drawing card, double x, double y) {
        Box box = new Box(Math.rint(x), Math.rint(y), card.width(), card.height());
        marks.add(Mark.moved(name, card.marks(), box.x(), box.y()));
        boxes.add(box);
        return box;
    }

    private Optional<Site> selected() {
        return request.selection().flatMap(atlas::site);
    }
}
