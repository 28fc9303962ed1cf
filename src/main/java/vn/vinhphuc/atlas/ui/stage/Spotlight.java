package vn.vinhphuc.atlas.ui.stage;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/** Dims all but a disc under the pointer. */
final class Spotlight extends Pane {

    /** Of the disc, px of the stage. */
    private static final double RADIUS = 190;

    private double x = -1;
    private double y = -1;

    Spotlight() {
        setMouseTransparent(true);
        setVisible(false);
    }

    void show(boolean on) {
        setVisible(on);
        draw();
    }

    /** The pointer is somewhere else, px of the stage. */
    void follow(double toX, double toY) {
        x = toX;
        y = toY;
        if (isVisible()) {
            draw();
        }
    }

    @Override
    protected void layoutChildren() {
        draw();
    }

    private void draw() {
        if (isVisible()) {
            boolean known = x >= 0;
            Shape dim = Shape.subtract(new Rectangle(0, 0, getWidth(), getHeight()),
                    new Circle(known ? x : getWidth() / 2, known ? y : getHeight() / 2, RADIUS));
            dim.getStyleClass().add("veil");
            dim.setManaged(false);
            getChildren().setAll(dim);
        }
    }
}
