package vn.vinhphuc.atlas.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** One card over the window at a time, which meanwhile takes no keys and no clicks. */
final class Overlay {

    private final Node window;
    private Optional<Node> open = Optional.empty();
    private Optional<Node> focused = Optional.empty();

    Overlay(Node window) {
        this.window = window;
    }

    /** Lays a card over the window, with words of the same size; nothing if there is one, or if something else lies there. */
    boolean show(Node card) {
        if (open.isPresent() || window.isDisabled() || !(window.getParent() instanceof Pane frame)) {
            return false;
        }
        open = Optional.of(card);
        if (card.getStyle().isEmpty()) {
            card.styleProperty().bind(window.styleProperty());
        }
        focused = Optional.ofNullable(window.getScene().getFocusOwner());
        frame.getChildren().add(frame.getChildren().indexOf(window) + 1, card);
        window.setDisable(true);
        return true;
    }

    /** Takes the card away; the keys go to where they went before. */
    void close() {
        open.ifPresent(card -> {
            ((Pane) card.getParent()).getChildren().remove(card);
            window.setDisable(false);
            focused.ifPresent(Node::requestFocus);
        });
        open = Optional.empty();
    }
}
