package vn.vinhphuc.atlas.cartography.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.furniture.CreditsLine;
import vn.vinhphuc.atlas.cartography.furniture.EdgeArrow;
import vn.vinhphuc.atlas.cartography.furniture.EdgeArrows;
import vn.vinhphuc.atlas.cartography.furniture.Locator;
import vn.vinhphuc.atlas.cartography.furniture.NorthArrow;
import vn.vinhphuc.atlas.cartography.furniture.SheetTitle;
import vn.vinhphuc.atlas.cartography.furniture.TitleCard;
import vn.vinhphuc.atlas.cartography.overlay.MapCartography;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.geo.Viewport;

/** The furniture of one sheet or window, each piece in its corner. */
public final class Cards {

    /** From the edges of the map, px. */
    public static final double INSET = 12;
    private static final double APART = 10;
    private static final double WIDEST_TITLE = 520;
    /** Smaller pictures carry the map alone. */
    private static final double LEAST_WIDTH = 480;
    private static final double LEAST_HEIGHT = 340;
    private static final double LEGEND_WIDTH = 720;
    private static final double LEGEND_HEIGHT = 480;
    private static final double BRIEF_LEGEND_WIDTH = 580;
    private static final Box CORNER = new Box(0, 0, 0, 0);
    private static final double ROOM_FOR_ARROWS = 900;
    /** Pixels from which on a sheet says where in the country it is. */
    private static final int WIDE_SHEET = 1_600;
    /** Pixels from which on the map of a window does. */
    private static final double LOCATOR_WIDTH = 900;
    private static final double LOCATOR_HEIGHT = 760;
    private static final double STEP = 6;
    private static final int NEAR_STEPS = 80;

    private final MapCartography cartography;
    private final Atlas atlas;
    private final SheetRequest request;
    private final Viewport viewport;
    private final double inset;
    private final Extent extent;
    private final List<Box> reserved;
    private final Clearing clearing;
    private final List<Card> cards = new ArrayList<>();
    private final Box map;
    private final Box legend;

    /**
     * A piece in its place.
     *
     * @param name    what it is
     * @param drawing of the size of the box
     * @param box     in the pixels of the sheet
     */
    public record Card(String name, Drawing drawing, Box box) {
    }

    /** How much is laid. */
    public enum Extent {
        /** All of it. */
        SHEET,
        /** For a window, which gives its credits elsewhere and may have put its legend away. */
        WINDOW, WITHOUT_LEGEND,
        /** For a stage, which has title and credits around the map. */
        STAGE
    }

    /** @param reserved what else lies over the map and may not be covered, px */
    public Cards(MapCartography cartography, SheetRequest request, Viewport viewport, Extent extent, List<Box> reserved) {
        this.extent = extent;
        this.reserved = List.copyOf(reserved);
        this.cartography = cartography;
        this.atlas = cartography.atlas();
        this.request = request;
        this.viewport = viewport;
        this.clearing = new Clearing(atlas, viewport, request.subject(), request.camera().isEmpty(), request.theme().scale());
        this.inset = INSET * request.theme().scale();
        boolean roomy = fits(LEAST_WIDTH, LEAST_HEIGHT);
        double credits = roomy && extent == Extent.SHEET ? credits() : 0;
        this.map = new Box(0, 0, viewport.width(), viewport.height() - credits);
        Box title = roomy && extent != Extent.STAGE && request.has(Furniture.TITLE) ? title() : CORNER;
        this.legend = request.has(Furniture.LEGEND) && explains() ? legend(title) : CORNER;
        if (roomy) {
            lay();
        }
    }

    private void lay() {
        if (request.has(Furniture.SCALE_BAR)) {
            scaleBar();
        }
        Box north = request.has(Furniture.NORTH_ARROW) ? north() : new Box(map.width() - inset, inset, 0, 0);
        if (request.has(Furniture.LOCATOR)) {
            locator(north);
        }
        if (request.has(Furniture.EDGE_ARROWS)) {
            arrows();
        }
    }

    private Box north() {
        Drawing north = NorthArrow.drawing(request.theme(), request.words());
        return put("north", north, map.width() - inset - north.width(), inset);
    }

    private boolean explains() {
        return switch (extent) {
            case SHEET -> fits(LEGEND_WIDTH, LEGEND_HEIGHT);
            case WINDOW -> fits(BRIEF_LEGEND_WIDTH, LEGEND_HEIGHT);
            case WITHOUT_LEGEND -> false;
            case STAGE -> fits(BRIEF_LEGEND_WIDTH, LEAST_HEIGHT);
        };
    }

    private boolean fits(double width, double height) {
        return viewport.width() >= width * request.theme().scale() && viewport.height() >= height * request.theme().scale();
    }

    private double credits() {
        Drawing strip = new CreditsLine(atlas.pack(), request.madeOn()).drawing(request.theme(), request.words(), viewport.width());
        put("credits", strip, 0, viewport.height() - strip.height());
        return strip.height();
    }

    /** What the map shows. */
    Viewport viewport() {
        return viewport;
    }

    /** The part of the sheet that is map, px. */
    public Box map() {
        return map;
    }

    /** Every piece, in the order in which they are laid. */
    public List<Card> all() {
        return List.copyOf(cards);
    }

    List<Box> boxes() {
        return Stream.concat(cards.stream().map(Card::box), reserved.stream()).toList();
    }

    List<Mark> marks() {
        return cards.stream().<Mark>map(card -> Mark.moved(card.name(), card.drawing().marks(), card.box().x(), card.box().y())).toList();
    }

    private Box title() {
        Drawing card = new TitleCard(SheetTitle.of(atlas, request.subject(), request.words()))
                .drawing(request.theme(), Math.min(WIDEST_TITLE * request.theme().scale(), map.width() * 0.62));
        return put("title", card, inset, inset);
    }

    private Box legend(Box title) {
        List<Box> others = Stream.concat(reserved.stream(), Stream.of(title).filter(box -> box.width() > 0)).toList();
        return placed(legend(title, others, false), () -> legend(title, others, true)).map(card -> {
            cards.add(card);
            return card.box();
        }).orElse(CORNER);
    }

    /** On a stage the legend stands in the other corner if it hides less than half as much there. */
    private Optional<Card> placed(Optional<Card> usual, Supplier<Optional<Card>> other) {
        double hidden = usual.map(card -> clearing.hidden(card.box())).orElse(0.0);
        return extent != Extent.STAGE || hidden == 0 ? usual
                : other.get().filter(card -> clearing.hidden(card.box()) * 2 < hidden).or(() -> usual);
    }

    private Optional<Card> legend(Box title, List<Box> others, boolean right) {
        LegendCard place = new LegendCard(cartography, request, viewport, extent, map, right);
        return place.beside(title.bottom() + APART, others).map(drawing -> card("legend", drawing, place.box(drawing)));
    }

    /** Beside the legend; on a stage, where the camera is that of the scene, in another place if it would hide a site there. */
    private void scaleBar() {
        BarRoom room = new BarRoom(viewport, map, request.theme(), Optional.of(legend).filter(box -> !box.equals(CORNER)));
        Drawing bar = BarRoom.bar(room.x(), viewport, request.theme()).drawing(request.theme(), request.words());
        Box box = extent != Extent.STAGE ? room.usual(bar) : room.places(bar)
                .filter(place -> clearing.hidden(place) == 0 && !place.overlaps(legend)).findFirst().orElse(room.usual(bar));
        put("scale", bar, box.x(), box.y());
    }

    private void arrows() {
        if (map.width() < ROOM_FOR_ARROWS * request.theme().scale()) {
            return;
        }
        for (EdgeArrow arrow : EdgeArrows.of(atlas, request.subject().selection().flatMap(atlas::site), request.words())) {
            if (arrow.beyond(viewport)) {
                Drawing card = arrow.drawing(viewport, request.theme());
                clear(arrow.seat(viewport, map.grown(-inset), card)).ifPresent(seat -> put("arrow", card, seat.x(), seat.y()));
            }
        }
    }

    /** Only where it hides nothing: a picture does without it before anything else. */
    private void locator(Box north) {
        if (!hasRoomForLocator()) {
            return;
        }
        Drawing card = Locator.drawing(atlas.base(), request.subject().administration(), request.theme(), request.words());
        double right = extent == Extent.SHEET ? map.width() - inset : north.x() - APART;
        double top = extent == Extent.SHEET ? north.bottom() + APART : inset;
        Box box = new Box(right - card.width(), top, card.width(), card.height());
        if (boxes().stream().noneMatch(box.grown(APART - 1)::overlaps) && clearing.holdsOffSites(box)) {
            put("locator", card, box.x(), box.y());
        }
    }

    private boolean hasRoomForLocator() {
        return extent == Extent.SHEET
                ? request.camera().isEmpty() && request.width() >= WIDE_SHEET
                : fits(LOCATOR_WIDTH, LOCATOR_HEIGHT);
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
                .filter(box -> boxes().stream().noneMatch(box.grown(APART - 1)::overlaps) && clearing.holds(box))
                .findFirst();
    }

    private Box put(String name, Drawing card, double x, double y) {
        cards.add(card(name, card, new Box(x, y, card.width(), card.height())));
        return cards.getLast().box();
    }

    private static Card card(String name, Drawing card, Box at) {
        return new Card(name, card, new Box(Math.rint(at.x()), Math.rint(at.y()), card.width(), card.height()));
    }
}
