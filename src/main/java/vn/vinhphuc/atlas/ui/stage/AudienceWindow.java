package vn.vinhphuc.atlas.ui.stage;

import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;
import vn.vinhphuc.atlas.view.tour.StageSize;

/** The window on the projector: nothing but the stage, over a whole screen. */
public final class AudienceWindow {

    /** Until a window manager has done what it was asked. */
    private static final Duration PATIENCE = Duration.millis(250);
    private static final int TRIES = 4;

    private final PauseTransition settling = new PauseTransition(PATIENCE);
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

    /**
     * Fills a screen, the one it is on or another.
     *
     * @param done hears when the window is there
     */
    public void fill(Rectangle2D screen, Runnable done) {
        settling.stop();
        if (!window.isShowing()) {
            place(screen);
            window.show();
            window.setFullScreen(true);
            window.toFront();
        } else if (!fills(screen)) {
            move(screen, done, TRIES);
        }
    }

    /** A window manager leaves a full screen where it is, and takes a while to make it a window that can be moved. */
    private void move(Rectangle2D screen, Runnable done, int tries) {
        window.setFullScreen(false);
        place(screen);
        settling.setOnFinished(event -> {
            place(screen);
            window.setFullScreen(true);
            window.toFront();
            settling.setOnFinished(later -> {
                if (fills(screen) || tries <= 1) {
                    done.run();
                } else {
                    move(screen, done, tries - 1);
                }
            });
            settling.playFromStart();
        });
        settling.playFromStart();
    }

    private void place(Rectangle2D screen) {
        window.setX(screen.getMinX());
        window.setY(screen.getMinY());
        window.setWidth(screen.getWidth());
        window.setHeight(screen.getHeight());
    }

    private boolean fills(Rectangle2D screen) {
        return window.isFullScreen() && screen.contains(window.getX() + window.getWidth() / 2, window.getY() + window.getHeight() / 2)
                && window.getWidth() == screen.getWidth() && window.getHeight() == screen.getHeight();
    }

    /** Full screen again, and above all others, whatever the system has done to the window. */
    public void recover() {
        window.setIconified(false);
        window.setFullScreen(true);
        window.toFront();
        window.requestFocus();
    }

    public void close() {
        settling.stop();
        window.setFullScreen(false);
        window.hide();
    }
}
