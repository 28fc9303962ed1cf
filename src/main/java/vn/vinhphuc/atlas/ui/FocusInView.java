package vn.vinhphuc.atlas.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Keeps what has the focus inside the visible part of a scrolled content, for people who go from one thing to the next by key. */
public final class FocusInView {

    private static final double MARGIN = 8;

    private FocusInView() {
    }

    public static void of(ScrollPane pane) {
        pane.sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((property, before, now) -> {
            if (now != null && isInside(now, pane.getContent())) {
                reveal(now, pane);
            }
        });
    }

    private static boolean isInside(Node node, Node content) {
        Parent above = node.getParent();
        return above != null && (above.equals(content) || isInside(above, content));
    }

    private static void reveal(Node node, ScrollPane pane) {
        Bounds content = pane.getContent().getLayoutBounds();
        Bounds at = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double room = content.getHeight() - pane.getViewportBounds().getHeight();
        if (room <= 0) {
            return;
        }
        double top = pane.getVvalue() * room;
        double bottom = top + pane.getViewportBounds().getHeight();
        if (at.getMinY() - MARGIN < top) {
            pane.setVvalue(Math.max(0, (at.getMinY() - MARGIN) / room));
        } else if (at.getMaxY() + MARGIN > bottom) {
            pane.setVvalue(Math.min(1, (at.getMaxY() + MARGIN - pane.getViewportBounds().getHeight()) / room));
        }
    }
}
