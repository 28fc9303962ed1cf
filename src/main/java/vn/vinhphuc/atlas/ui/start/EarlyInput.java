package vn.vinhphuc.atlas.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Keys and clicks that come before there is a window to take them: kept in their order, and handed to the window when it stands. */
final class EarlyInput {

    /** More than a person does within two seconds; what comes later is left out. */
    private static final int MOST = 200;

    private final Scene scene;
    private final List<InputEvent> kept = new ArrayList<>();
    private final EventHandler<InputEvent> keeping = this::keep;

    EarlyInput(Scene scene) {
        this.scene = scene;
        scene.addEventFilter(InputEvent.ANY, keeping);
    }

    private void keep(InputEvent event) {
        boolean counts = event instanceof KeyEvent || event instanceof ScrollEvent || event instanceof MouseEvent mouse && done(mouse);
        if (counts && kept.size() < MOST) {
            kept.add(event);
        }
        event.consume();
    }

    /** A mouse that only passes by asks for nothing. */
    private static boolean done(MouseEvent mouse) {
        return mouse.getEventType() == MouseEvent.MOUSE_PRESSED || mouse.getEventType() == MouseEvent.MOUSE_RELEASED
                || mouse.getEventType() == MouseEvent.MOUSE_CLICKED || mouse.getEventType() == MouseEvent.MOUSE_DRAGGED;
    }

    /**
     * Hands over what was kept, and keeps nothing more.
     *
     * @return whether there was anything
     */
    boolean handOver() {
        giveUp();
        Optional<Node> pressed = Optional.empty();
        for (InputEvent event : kept) {
            if (event instanceof KeyEvent) {
                fire(event, Optional.ofNullable(scene.getFocusOwner()));
            } else if (event instanceof MouseEvent mouse) {
                // As the toolkit does: what was pressed hears of it until it is let go.
                if (mouse.getEventType() == MouseEvent.MOUSE_PRESSED || pressed.isEmpty()) {
                    pressed = at(scene.getRoot(), new Point2D(mouse.getSceneX(), mouse.getSceneY()));
                }
                fire(event, pressed);
            } else if (event instanceof ScrollEvent scroll) {
                fire(event, at(scene.getRoot(), new Point2D(scroll.getSceneX(), scroll.getSceneY())));
            }
        }
        boolean any = !kept.isEmpty();
        kept.clear();
        return any;
    }

    /** Keeps nothing more. */
    void giveUp() {
        scene.removeEventFilter(InputEvent.ANY, keeping);
    }

    private void fire(InputEvent event, Optional<Node> to) {
        Node target = to.orElseGet(scene::getRoot);
        Event.fireEvent(target, event.copyFor(target, target));
    }

    /** What the mouse would meet at a point of the scene. */
    private static Optional<Node> at(Node node, Point2D inScene) {
        if (!node.isVisible() || node.isMouseTransparent() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable().reversed()) {
                Optional<Node> met = at(child, inScene);
                if (met.isPresent()) {
                    return met;
                }
            }
        }
        return Optional.of(node).filter(met -> met.contains(met.sceneToLocal(inScene)));
    }
}
