package vn.vinhphuc.atlas.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.overlay.Frame;
import vn.vinhphuc.atlas.cartography.overlay.MapCartography;
import vn.vinhphuc.atlas.cartography.sheet.Cards;
import vn.vinhphuc.atlas.cartography.sheet.SheetRequest;
import vn.vinhphuc.atlas.cartography.sheet.WholeTerritory;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Latest;
import vn.vinhphuc.atlas.ui.Pictures;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.Camera;
import vn.vinhphuc.atlas.view.ViewState;

/** What stands at the edges of the map: title, legend, scale and north as on an exported sheet, and buttons. */
final class Furniture extends Pane {

    private static final String SCALE = "scale";
    private static final double NORTH = 37;
    private static final double GAP = 8;

    private final Session session;
    private final MapArt art;
    private final MapPlace place;
    private final MapButtons buttons;
    private final LegendToggle legend;
    private final Runnable painted;
    private final Pane pieces = new Pane();
    private final MovingScale bar;
    private final Latest<Wish, List<Piece>> latest;
    private List<Piece> shown = List.of();
    private double paintedWidth;
    private double paintedHeight;
    private Optional<Wish> wanted = Optional.empty();
    private Optional<Wish> standsFor = Optional.empty();
    private Optional<Home> home = Optional.empty();
    private Optional<Frame> first = Optional.empty();

    /**
     * @param changed the furniture has to be wanted anew, and the view of the whole province with it
     * @param painted the furniture that was wanted stands
     */
    Furniture(Session session, MapArt art, MapPlace place, MapButtons buttons, Painters painters, Runnable changed, Runnable painted) {
        this.session = session;
        this.art = art;
        this.place = place;
        this.buttons = buttons;
        this.legend = new LegendToggle(session, () -> getWidth() / Themes.of(session.view().get().theme()).scale(), changed);
        this.painted = painted;
        this.latest = new Latest<>(painters.pictures(), this::paint, this::show, painters.failed());
        this.bar = new MovingScale(painters, this::rescale);
        pieces.setMouseTransparent(true);
        setPickOnBounds(false);
        getChildren().add(pieces);
        if (place == MapPlace.WINDOW) {
            getChildren().addAll(buttons, legend);
        }
    }

    /** Shows what belongs to a view, once it is painted. */
    void want(Viewport viewport, double scale) {
        ViewState view = session.view().get();
        Wish wish = new Wish(viewport, request(viewport.width(), viewport.height(), view.camera(), subject(view)), extent(), scale);
        if (!wanted.equals(Optional.of(wish))) {
            wanted = Optional.of(wish);
            if (standsFor.isEmpty()) {
                Stream<Box> cards = cards(wish).stream().map(Cards.Card::box);
                first = Optional.of(frame(viewport, Stream.concat(cards, reserved(viewport.width()).stream()).toList()));
            }
            latest.wish(wish);
        }
    }

    /** Whether what was wanted last is in the theme and the language of now: old cards over a new map are seen at once. */
    boolean inStyle() {
        ViewState view = session.view().get();
        return wanted.filter(wish -> wish.request.theme().equals(Themes.of(view.theme()))
                && wish.request.words().equals(Words.of(view.language()))).isPresent();
    }

    /** Keeps what changes with every movement in step with it: the scale. */
    void follow(Viewport viewport, double scale) {
        ViewState view = session.view().get();
        box(SCALE).ifPresent(place -> bar.want(place.x(), viewport, Themes.of(view.theme()), Words.of(view.language()), scale));
    }

    /**
     * The picture of a map that rests; empty while the furniture for it is not painted, but for the first of a window, which is known
     * ahead.
     */
    Optional<Frame> frame(Viewport viewport) {
        return standsFor.isEmpty() ? first.filter(frame -> frame.viewport().equals(viewport))
                : standsFor.filter(wish -> wish.viewport.equals(viewport)).map(wish -> frame(viewport, covered()));
    }

    private static Frame frame(Viewport viewport, List<Box> covered) {
        return Frame.of(viewport, new Box(0, 0, viewport.width(), viewport.height()), covered);
    }

    /** What lies over the map, px. */
    List<Box> covered() {
        return Stream.concat(shown.stream().map(Piece::box).map(this::here), reserved(getWidth()).stream()).toList();
    }

    /**
     * The view of the whole province that no piece covers; it stays when something is measured, so that the ground lies still under the
     * hand.
     */
    Viewport home(double width, double height) {
        SheetRequest request = request(width, height, Optional.empty(), subject(session.view().get().withMeasured(Optional.empty())));
        Cards.Extent extent = extent();
        if (home.isEmpty() || !home.get().request.equals(request) || home.get().extent != extent) {
            home = Optional.of(new Home(request, extent,
                    WholeTerritory.view(cartography(), request, width, height, extent, reserved(width))));
        }
        return home.get().view;
    }

    boolean asAtStart() {
        return legend.asAtStart();
    }

    boolean idle() {
        return latest.idle() && bar.idle();
    }

    @Override
    protected void layoutChildren() {
        pieces.resizeRelocate(0, 0, getWidth(), getHeight());
        Box place = buttons(getWidth());
        buttons.resizeRelocate(place.x(), place.y(), place.width(), place.height());
        for (int i = 0; i < shown.size(); i++) {
            Box at = here(shown.get(i).box());
            pieces.getChildren().get(i).setTranslateX(snapPositionX(at.x()));
            pieces.getChildren().get(i).setTranslateY(snapPositionY(at.y()));
        }
        legend.place(box("legend"), box(SCALE));
    }

    /** Lays a card of the map below its title. */
    void placeBelowTitle(Region card) {
        Box title = box("title").orElseGet(() -> new Box(Cards.INSET, Cards.INSET, 0, 0));
        card.autosize();
        card.relocate(snapPositionX(title.x()), snapPositionY(title.bottom() + GAP));
    }

    /** Until pieces are painted for a new size of the window, they keep to their edges of it. */
    private Box here(Box painted) {
        return painted.moved(
                painted.x() + painted.width() / 2 > paintedWidth / 2 ? getWidth() - paintedWidth : 0,
                painted.y() + painted.height() / 2 > paintedHeight / 2 ? getHeight() - paintedHeight : 0);
    }

    private Optional<Box> box(String piece) {
        return shown.stream().filter(shown -> shown.name().equals(piece)).map(Piece::box).map(this::here).findFirst();
    }

    private Cards.Extent extent() {
        return place != MapPlace.WINDOW ? Cards.Extent.STAGE : legend.extent();
    }

    private List<Box> reserved(double width) {
        return place != MapPlace.WINDOW ? List.of() : List.of(buttons(width));
    }

    private Box buttons(double width) {
        double scale = Themes.of(session.view().get().theme()).scale();
        return new Box(width - Cards.INSET * scale - MapButtons.WIDTH, (Cards.INSET + NORTH) * scale + GAP,
                MapButtons.WIDTH, MapButtons.HEIGHT);
    }

    private MapCartography cartography() {
        return new MapCartography(session.atlas(), art.base(), art.signs());
    }

    private Subject subject(ViewState view) {
        return art.subject(view).withSelection(Optional.empty());
    }

    private SheetRequest request(double width, double height, Optional<Camera> camera, Subject subject) {
        ViewState view = session.view().get();
        return new SheetRequest(Themes.of(view.theme()), Words.of(view.language()),
                subject, camera, (int) Math.ceil(width), (int) Math.ceil(height), Optional.empty());
    }

    private List<Piece> paint(Wish wish) {
        return cards(wish).stream()
                .map(card -> new Piece(card.name(), Pictures.of(Raster.of(card.drawing(), wish.scale)), card.box(), wish.scale)).toList();
    }

    private List<Cards.Card> cards(Wish wish) {
        return new Cards(cartography(), wish.request, wish.viewport, wish.extent, reserved(wish.viewport.width())).all();
    }

    private void rescale(Image image) {
        shown = shown.stream().map(piece -> piece.name().equals(SCALE) ? piece.with(image) : piece).toList();
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).name().equals(SCALE)) {
                shown.get(i).show((ImageView) pieces.getChildren().get(i));
            }
        }
    }

    private void show(Wish wish, List<Piece> next) {
        bar.forget();
        shown = next;
        paintedWidth = wish.viewport.width();
        paintedHeight = wish.viewport.height();
        pieces.getChildren().setAll(next.stream().map(Piece::node).toList());
        standsFor = Optional.of(wish);
        requestLayout();
        painted.run();
    }

    private record Wish(Viewport viewport, SheetRequest request, Cards.Extent extent, double scale) {
    }

    private record Home(SheetRequest request, Cards.Extent extent, Viewport view) {
    }
}
