package vn.vinhphuc.atlas.ui.booth;

import java.util.EnumSet;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** The window of a booth: over a whole screen, above all others, and left by the chord alone. */
public final class BoothWindow {

    /** With these one can use the screen without touching it. */
    private static final Set<KeyCode> OF_GUESTS =
            EnumSet.of(KeyCode.TAB, KeyCode.ENTER, KeyCode.SPACE, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN);

    /** By these an officer may try to leave. */
    private static final Set<KeyCode> WAYS_OUT = EnumSet.of(KeyCode.ESCAPE, KeyCode.F1, KeyCode.F4, KeyCode.F5, KeyCode.F10, KeyCode.F11);
    private static final Set<KeyCode> WAYS_OUT_WITH_CONTROL = EnumSet.of(KeyCode.Q, KeyCode.W);

    private static final Set<KeyCode> OF_THE_CHORD = EnumSet.of(KeyCode.B, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.COMMAND, KeyCode.META);

    /** A pointer that moves less lies still on a table that shakes, px. */
    private static final double STILL = 3;

    private final Host host;
    private final Stage window = new Stage(StageStyle.UNDECORATED);
    private double pointerX;
    private double pointerY;

    public BoothWindow(BoothView view, Host host, String title) {
        this.host = host;
        Scene scene = new Scene(view, BoothView.WIDTH, BoothView.HEIGHT, Color.BLACK);
        window.setScene(scene);
        window.setTitle(title);
        window.setFullScreenExitHint("");
        window.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        window.setOnCloseRequest(event -> {
            host.refuse();
            event.consume();
        });
        window.focusedProperty().addListener((property, before, now) -> host.release());
        scene.addEventFilter(InputEvent.ANY, this::heard);
    }

    public Stage stage() {
        return window;
    }

    /** Fills a screen. */
    public void fill(Rectangle2D screen) {
        window.setX(screen.getMinX());
        window.setY(screen.getMinY());
        window.setWidth(screen.getWidth());
        window.setHeight(screen.getHeight());
        window.show();
        window.setAlwaysOnTop(true);
        window.setFullScreen(true);
        window.toFront();
    }

    /** Takes back what the system may have done to the window. */
    public void insist() {
        if (window.isIconified()) {
            window.setIconified(false);
        }
        if (!window.isFullScreen()) {
            window.setFullScreen(true);
        }
    }

    /** First of all, while it has the keys: some systems take a full screen from the window that has them, whichever was meant. */
    public void leaveFullScreen() {
        window.setFullScreen(false);
    }

    public void close() {
        window.hide();
    }

    private void heard(InputEvent event) {
        switch (event) {
            case KeyEvent key -> key(key);
            case MouseEvent mouse when mouse.getEventType() == MouseEvent.MOUSE_MOVED -> moved(mouse);
            case MouseEvent mouse when mouse.getEventType() != MouseEvent.MOUSE_PRESSED
                    && mouse.getEventType() != MouseEvent.MOUSE_DRAGGED -> { }
            default -> host.touch();
        }
    }

    private void moved(MouseEvent mouse) {
        if (Math.hypot(mouse.getSceneX() - pointerX, mouse.getSceneY() - pointerY) > STILL) {
            pointerX = mouse.getSceneX();
            pointerY = mouse.getSceneY();
            host.touch();
        }
    }

    private void key(KeyEvent key) {
        KeyCode code = key.getCode();
        if (key.getEventType() == KeyEvent.KEY_RELEASED && OF_THE_CHORD.contains(code)) {
            host.release();
        }
        if (key.getEventType() == KeyEvent.KEY_PRESSED) {
            if (code == KeyCode.B && key.isShortcutDown() && key.isShiftDown()) {
                host.press();
            } else if (WAYS_OUT.contains(code) || key.isShortcutDown() && WAYS_OUT_WITH_CONTROL.contains(code)) {
                host.refuse();
            }
        }
        boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isMetaDown();
        if (plain && (OF_GUESTS.contains(code) || key.getEventType() == KeyEvent.KEY_TYPED)) {
            host.touch();
        } else {
            key.consume();
        }
    }
}
