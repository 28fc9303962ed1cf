package vn.vinhphuc.atlas.ui.stage;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import vn.vinhphuc.atlas.view.tour.StageSize;

/** The window on the projector: nothing but the stage, over a whole screen. */
public final class AudienceWindow {

    private final Stage window = new Stage(StageStyle.UNDECORATED);

    public AudienceWindow(StageView view, String title) {
        Scene scene = new Scene(view, StageSize.WIDTH, StageSize.HEIGHT, Color.BLACK);
        window.setScene(scene);
        window.setTitle(title);
        window.setFullScreenExitHint("");
        window.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    }

    public Scene scene() {
        return window.getScene();
    }

    public Stage stage() {
        return window;
    }

    /** Fills a screen, the one it is on or another. */
    public void fill(Rectangle2D screen) {
        boolean there = window.isShowing() && window.isFullScreen() && screen.contains(window.getX() + window.getWidth() / 2, window.getY() + window.getHeight() / 2)
                && window.getWidth() == screen.getWidth() && window.getHeight() == screen.getHeight();
        if (there) {
            return;
        }
        window.setFullScreen(false);
        window.setX(screen.getMinX());
        window.setY(screen.getMinY());
        window.setWidth(screen.getWidth());
        window.setHeight(screen.getHeight());
        window.show();
        window.setFullScreen(true);
        window.toFront();
    }

    /** Full screen again, and above all others, whatever the system has done to the window. */
    public void recover() {
        window.setIconified(false);
        window.setFullScreen(true);
        window.toFront();
        window.requestFocus();
    }

    public void close() {
        window.setFullScreen(false);
        window.hide();
    }
}
