package vn.vinhphuc.atlas.ui.map;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import vn.vinhphuc.atlas.cartography.Gathering;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.Heading;
import vn.vinhphuc.atlas.view.ViewState;

/**
 * What a click means, and the same with keys: a site is selected, a counted symbol is opened, on empty ground the selection
 * is let go, and a double click comes closer.
 */
final class Choosing {

    /** A selection is not let go by the first half of a double click. */
    private static final Duration DOUBLE_CLICK = Duration.millis(250);

    private static final double CLOSER = 1;

    private final Session session;
    private final CameraControl camera;
    private final Signs signs;
    private final Hover hover;
    private final PauseTransition lettingGo = new PauseTransition(DOUBLE_CLICK);
    private boolean opened;

    Choosing(Session session, CameraControl camera, Signs signs, Hover hover, Region surface) {
        this.session = session;
        this.camera = camera;
        this.signs = signs;
        this.hover = hover;
        lettingGo.setOnFinished(event -> session.update(ViewState::withoutSelection));
        listenTo(surface);
    }

    /** Shift with an arrow goes from symbol to symbol; Enter and Space choose. */
    private void listenTo(Region surface) {
        surface.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean done = !event.isShortcutDown() && !event.isAltDown() && switch (event.getCode()) {
                case LEFT, KP_LEFT -> event.isShiftDown() && step(Heading.WEST);
                case RIGHT, KP_RIGHT -> event.isShiftDown() && step(Heading.EAST);
                case UP, KP_UP -> event.isShiftDown() && step(Heading.NORTH);
                case DOWN, KP_DOWN -> event.isShiftDown() && step(Heading.SOUTH);
                case ENTER, SPACE -> choose(hover.shown());
                default -> false;
            };
            if (done) {
                event.consume();
            }
        });
    }

    /** @param clicks in a row */
    void click(ScreenPoint at, int clicks) {
        lettingGo.stop();
        if (clicks == 2) {
            if (!opened) {
                camera.zoom(CLOSER, at);
            }
            return;
        }
        opened = false;
        if (!choose(signs.at(at, camera.viewport().get()))) {
            lettingGo.playFromStart();
        }
    }

    private boolean choose(Optional<Sprite> symbol) {
        Optional<Gathering> gathering = symbol.flatMap(Sprite::gathering);
        gathering.ifPresent(many -> camera.fly(Opening.of(many, camera.viewport().get())));
        opened = gathering.isPresent();
        symbol.flatMap(Sprite::site).ifPresent(site -> session.update(state -> state.withSelection(site)));
        return symbol.isPresent();
    }

    /** The map keeps the key also where there is no further symbol: it does not pan by it. */
    private boolean step(Heading heading) {
        if (camera.atRest().get()) {
            Picking.next(signs.all(), camera.viewport().get(), hover.shown(), heading).ifPresent(next -> hover.show(Optional.of(next)));
        }
        return true;
    }
}
