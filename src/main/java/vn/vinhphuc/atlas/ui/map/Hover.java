package vn.vinhphuc.atlas.ui.map;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.ui.Session;

/** Shows which site is under the pointer. */
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
        camera.atRest().addListener((property, before, rests) -> {
            if (!rests) {
                show(Optional.empty());
            }
        });
    }

    private void at(ScreenPoint point) {
        if (camera.atRest().get()) {
            show(symbolAt.apply(point));
        }
    }

    private void show(Optional<Sprite> symbol) {
        if (symbol.equals(shown)) {
            return;
        }
        shown = symbol;
        surface.setCursor(symbol.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        Viewport viewport = camera.viewport().get();
        frame.accept(symbol);
        symbol.flatMap(Sprite::site).filter(site -> !session.view().get().selection().equals(Optional.of(site)))
                .flatMap(session.atlas()::site)
                .ifPresentOrElse(site -> card(site, symbol.orElseThrow(), viewport), card::hide);
    }

    /** Beside the symbol, where the map has room for it. */
    private void card(Site site, Sprite symbol, Viewport viewport) {
        card.show(site, new FigureText(session.words()));
        ScreenPoint at = viewport.toScreen(symbol.anchor());
        Box box = symbol.box().moved(at.x(), at.y());
        double right = box.right() + GAP;
        double x = right + card.getWidth() <= viewport.width() ? right : box.x() - GAP - card.getWidth();
        double y = Math.clamp(box.y() - card.getHeight() / 3, GAP, Math.max(GAP, viewport.height() - card.getHeight() - GAP));
        card.relocate(Math.rint(Math.max(GAP, x)), Math.rint(y));
    }
}
