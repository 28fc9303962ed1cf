package vn.vinhphuc.atlas.ui.map;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/** How many pixels of the screen a logical pixel of the map has: those of its window, and more if the map is shown larger. */
final class PixelRatio {

    private final Node map;
    private final Runnable changed;
    private double magnified = 1;
    private double now = 1;

    /** @param changed hears when it has become another one */
    PixelRatio(Node map, Runnable changed) {
        this.map = map;
        this.changed = changed;
        map.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::outputScaleXProperty).orElse(1.0)
                .addListener((property, before, next) -> ask());
    }

    double get() {
        return now;
    }

    void magnify(double factor) {
        magnified = factor;
        ask();
    }

    private void ask() {
        boolean shown = map.getScene() != null && map.getScene().getWindow() != null;
        double next = shown ? magnified * map.getScene().getWindow().getOutputScaleX() : now;
        if (next != now) {
            now = next;
            changed.run();
        }
    }
}
