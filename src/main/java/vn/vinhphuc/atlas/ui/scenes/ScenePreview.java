package vn.vinhphuc.atlas.ui.scenes;

import javafx.animation.PauseTransition;
import javafx.geometry.Orientation;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;
import vn.vinhphuc.atlas.cartography.stage.StagePage;
import vn.vinhphuc.atlas.ui.SceneImages;

/** What the audience will see, as large as there is room, painted again a moment after someone stopped typing. */
final class ScenePreview extends Region {

    private static final Duration PAUSE = Duration.millis(150);
    private static final double STEP = 16;

    private final SceneImages images;
    private final ImageView picture = new ImageView();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private double wide;
    private String scene = "";

    /** @param paused hears when someone has stopped changing things */
    ScenePreview(SceneImages images, Runnable paused) {
        this.images = images;
        getStyleClass().add("scene-preview");
        getChildren().add(picture);
        pause.setOnFinished(event -> paused.run());
    }

    /** Asks for the picture of now, soon. */
    void soon() {
        pause.playFromStart();
    }

    void stop() {
        pause.stop();
    }

    void paint(StagePage page) {
        if (wide > 0) {
            if (!scene.equals(page.scene().id())) {
                scene = page.scene().id();
                picture.setImage(null);
            }
            double scale = getScene() == null ? 1 : outputScale(getScene().getWindow());
            images.show(page, (int) Math.round(wide * scale), picture);
        }
    }

    private static double outputScale(Window window) {
        return window == null ? 1 : window.getOutputScaleX();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? STEP : width * 9 / 16;
    }

    /** On whole pixels: a picture at half a pixel is blurred. */
    @Override
    protected void layoutChildren() {
        double fits = Math.min(getWidth(), getHeight() * 16 / 9);
        double now = Math.max(STEP, Math.floor(fits / STEP) * STEP);
        picture.setFitWidth(now);
        picture.setFitHeight(now * 9 / 16);
        picture.relocate(Math.floor((getWidth() - now) / 2), 0);
        if (Math.abs(now - wide) > 0.5) {
            wide = now;
            soon();
        }
    }
}
