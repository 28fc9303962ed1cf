package vn.vinhphuc.atlas.ui.map;

import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** Where the next corner would be set: a cross in the middle for whoever aims with keys, a ring around what it falls on. */
final class MeasureMarks extends Pane {

    private final Region cross = mark("measure-cross");
    private final Region ring = mark("measure-ring");

    MeasureMarks() {
        setMouseTransparent(true);
        setPickOnBounds(false);
        getChildren().addAll(cross, ring);
    }

    void show(Optional<ScreenPoint> aim, Optional<ScreenPoint> caught) {
        place(cross, aim);
        place(ring, caught);
    }

    private void place(Region mark, Optional<ScreenPoint> where) {
        mark.setVisible(where.isPresent());
        where.ifPresent(at -> {
            mark.autosize();
            mark.relocate(snapPositionX(at.x() - mark.getWidth() / 2), snapPositionY(at.y() - mark.getHeight() / 2));
        });
    }

    private static Region mark(String style) {
        Region mark = new Region();
        mark.getStyleClass().add(style);
        mark.setManaged(false);
        mark.setVisible(false);
        return mark;
    }
}
