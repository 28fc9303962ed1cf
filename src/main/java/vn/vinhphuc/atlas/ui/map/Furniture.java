package vn.vinhphuc.atlas.ui.map;

import java.util.List;
import javafx.scene.layout.Pane;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.ui.Session;

/** What stands at the edges of the map: title, legend, scale, north, buttons. */
final class Furniture extends Pane {

    /** From the edges of the map, px. */
    private static final double INSET = 12;

    private final MapButtons buttons;

    Furniture(Session session, CameraControl camera) {
        this.buttons = new MapButtons(session, camera);
        setPickOnBounds(false);
        getChildren().add(buttons);
    }

    /** What is covered, in the pixels of the map. */
    List<Box> covered() {
        return List.of();
    }

    @Override
    protected void layoutChildren() {
        buttons.autosize();
        buttons.relocate(getWidth() - INSET - buttons.getWidth(), INSET);
    }
}
