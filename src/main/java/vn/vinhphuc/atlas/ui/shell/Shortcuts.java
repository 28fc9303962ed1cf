package vn.vinhphuc.atlas.ui.shell;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What keys do. Reacts to key codes on press: an input method for Vietnamese changes typed characters. A control that
 * uses a key itself, such as a list its arrows, comes first.
 */
final class Shortcuts {

    /** The share of the window that an arrow moves the map. */
    private static final double STEP = 0.18;
    private static final double ZOOM_STEP = 0.5;

    private final Deeds deeds;
    private boolean handled;

    Shortcuts(Deeds deeds) {
        this.deeds = deeds;
    }

    void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> handled = false);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean typing = scene.getFocusOwner() instanceof TextInputControl;
            handled = pressed(event.getCode(), event.isShortcutDown(), event.isAltDown(), typing);
            if (handled) {
                event.consume();
            }
        });
        // The letter of a key that moved the focus into a text field would be typed there.
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (handled) {
                event.consume();
            }
        });
    }

    /**
     * @param typing whether a text field has the focus: then letters belong to it
     * @return whether the key did something
     */
    boolean pressed(KeyCode code, boolean control, boolean alt, boolean typing) {
        if (control) {
            return !alt && withControl(code);
        }
        return !alt && (always(code) || !typing && (letter(code) || onMap(code)));
    }

    private boolean withControl(KeyCode code) {
        return switch (code) {
            case E -> did(deeds::savePicture);
            case F -> did(deeds::search);
            default -> false;
        };
    }

    private boolean always(KeyCode code) {
        return switch (code) {
            case ESCAPE -> did(deeds::stepBack);
            case F11 -> did(deeds::fullScreen);
            default -> false;
        };
    }

    private boolean letter(KeyCode code) {
        return switch (code) {
            case L -> did(deeds::nextLanguage);
            case H -> did(deeds::nextTheme);
            case SLASH, DIVIDE -> did(deeds::search);
            default -> false;
        };
    }

    private boolean onMap(KeyCode code) {
        return switch (code) {
            case LEFT, KP_LEFT -> did(() -> deeds.pan(-STEP, 0));
            case RIGHT, KP_RIGHT -> did(() -> deeds.pan(STEP, 0));
            case UP, KP_UP -> did(() -> deeds.pan(0, -STEP));
            case DOWN, KP_DOWN -> did(() -> deeds.pan(0, STEP));
            case PLUS, EQUALS, ADD -> did(() -> deeds.zoom(ZOOM_STEP));
            case MINUS, SUBTRACT -> did(() -> deeds.zoom(-ZOOM_STEP));
            case HOME -> did(deeds::home);
            default -> false;
        };
    }

    private static boolean did(Runnable deed) {
        deed.run();
        return true;
    }

    /** What a key can ask for. */
    interface Deeds {

        /** By shares of the window to the east and south. */
        void pan(double east, double south);

        void zoom(double steps);

        void home();

        void search();

        /** One thing back: the search, then the selection. */
        void stepBack();

        void nextLanguage();

        void nextTheme();

        void fullScreen();

        void savePicture();
    }
}
