package vn.vinhphuc.atlas.ui.map;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import vn.vinhphuc.atlas.cartography.Gathering;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.Crowd;

/** Shows which site, or which counted symbol, is under the pointer or has the focus of the keys. */
final class Hover {

    private static final double GAP = 14;

    private final Session session;
    private final Region surface;
    private final CameraControl camera;
    private final Consumer<Optional<Sprite>> frame;
    private final HoverCard card;
    private final Function<ScreenPoint, Optional<Sprite>> symbolAt;
    private Optional<Sprite> shown = Optional.empty();

    /**
     * @param frame    shows the frame around a symbol, or takes it away
     * @param symbolAt the symbol of the site at a point of the map
     */
    Hover(Session session, Region surface, CameraControl camera, Consumer<Optional<Sprite>> frame, HoverCard card,
          Function<ScreenPoint, Optional<Sprite>> symbolAt) {
        this.session = session;
        this.surface = surface;
        this.camera = camera;
        this.frame = frame;
        this.card = card;
        this.symbolAt = symbolAt;
        surface.setOnMouseMoved(event -> at(new ScreenPoint(event.getX(), event.getY())));
        surface.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> show(Optional.empty()));
        surface.setOnMouseExited(event -> show(Optional.empty()));
        surface.focusedProperty().addListener((property, before, focused) -> show(Optional.empty()));
        camera.atRest().addListener((property, before, rests) -> {
            if (!rests) {
                show(Optional.empty());
            }
        });
    }

    /** The symbol that is shown, by its frame and its card. */
    Optional<Sprite> shown() {
        return shown;
    }

    void show(Optional<Sprite> symbol) {
        if (symbol.equals(shown)) {
            return;
        }
        shown = symbol;
        surface.setCursor(symbol.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        frame.accept(symbol);
        card.hide();
        FigureText text = new FigureText(session.words());
        symbol.flatMap(Sprite::gathering).map(Gathering::members)
                .ifPresent(members -> card.show(Crowd.of(session.atlas(), members), text));
        symbol.flatMap(Sprite::site).filter(site -> !session.view().get().selection().equals(Optional.of(site)))
                .flatMap(session.atlas()::site).ifPresent(site -> card.show(site, session.view().get().administration(), text));
        symbol.filter(sprite -> card.isVisible()).ifPresent(this::place);
        surface.setAccessibleText(symbol.map(sprite -> spoken(sprite, text)).orElse(session.words().text("map.name")));
    }

    private void at(ScreenPoint point) {
        if (camera.atRest().get()) {
            show(symbolAt.apply(point));
        }
    }

    private String spoken(Sprite symbol, FigureText text) {
        return card.isVisible() ? card.spoken()
                : symbol.site().flatMap(session.atlas()::site).map(Site::name).map(text::in).orElse("");
    }

    /** Beside the symbol, where the map has room for it. */
    private void place(Sprite symbol) {
        Viewport viewport = camera.viewport().get();
        ScreenPoint at = viewport.toScreen(symbol.anchor());
        Box box = symbol.box().moved(at.x(), at.y());
        double right = box.right() + GAP;
        double x = right + card.getWidth() <= viewport.width() ? right : box.x() - GAP - card.getWidth();
        double y = Math.clamp(box.y() - card.getHeight() / 3, GAP, Math.max(GAP, viewport.height() - card.getHeight() - GAP));
        card.relocate(card.snapPositionX(Math.max(GAP, x)), card.snapPositionY(y));
    }
}
