package vn.vinhphuc.atlas.ui.console;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/**
 * The window of the speaker: over the whole of a screen of its own, since the toolkit lets one window only be full-screen and that
 * is the audience's; with one screen over a part of it.
 */
public final class ConsoleWindow {

    private static final double PART = 0.56;

    private final ConsoleView view;
    private final Stage window = new Stage(StageStyle.UNDECORATED);

    public ConsoleWindow(ConsoleView view, String title) {
        this.view = view;
        Scene scene = new Scene(view, 1600, 900, Color.BLACK);
        window.setScene(scene);
        window.setTitle(title);
    }

    public Scene scene() {
        return window.getScene();
    }

    public ConsoleView view() {
        return view;
    }

    public boolean isShowing() {
        return window.isShowing();
    }

    /** Fills a screen. */
    public void fill(Rectangle2D screen) {
        place(screen, false);
    }

    /** Lies over the lower right part of a screen. */
    public void over(Rectangle2D screen) {
        place(new Rectangle2D(screen.getMaxX() - PART * screen.getWidth(), screen.getMaxY() - PART * screen.getHeight(),
                PART * screen.getWidth(), PART * screen.getHeight()), true);
    }

    private void place(Rectangle2D at, boolean above) {
        window.setAlwaysOnTop(above);
        window.setX(at.getMinX());
        window.setY(at.getMinY());
        window.setWidth(at.getWidth());
        window.setHeight(at.getHeight());
        window.show();
        window.toFront();
    }

    public void toFront() {
        window.toFront();
    }

    public void hide() {
        window.hide();
    }
}
