package vn.vinhphuc.atlas.ui.shell;

import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Subscription;
import vn.vinhphuc.atlas.view.Heading;

/**
 * What keys do. Reacts to key codes on press: an input method for Vietnamese changes typed characters. A control that
 * uses a key itself, such as a list its arrows, comes first.
 */
final class Shortcuts {

    private static final Map<KeyCode, Heading> HEADINGS = Map.ofEntries(
            Map.entry(KeyCode.LEFT, Heading.WEST), Map.entry(KeyCode.KP_LEFT, Heading.WEST),
            Map.entry(KeyCode.RIGHT, Heading.EAST), Map.entry(KeyCode.KP_RIGHT, Heading.EAST),
            Map.entry(KeyCode.UP, Heading.NORTH), Map.entry(KeyCode.KP_UP, Heading.NORTH),
            Map.entry(KeyCode.DOWN, Heading.SOUTH), Map.entry(KeyCode.KP_DOWN, Heading.SOUTH),
            Map.entry(KeyCode.PLUS, Heading.CLOSER), Map.entry(KeyCode.EQUALS, Heading.CLOSER),
            Map.entry(KeyCode.ADD, Heading.CLOSER),
            Map.entry(KeyCode.MINUS, Heading.FARTHER), Map.entry(KeyCode.SUBTRACT, Heading.FARTHER));

    private final Deeds deeds;
    private boolean handled;
    private Subscription listening = Subscription.EMPTY;

    Shortcuts(Deeds deeds) {
        this.deeds = deeds;
    }

    /** @param asleep whether a dialog has the keys */
    void listenTo(Scene scene, BooleanSupplier asleep) {
        on(scene, KeyEvent.KEY_PRESSED, true, event -> handled = false);
        on(scene, KeyEvent.KEY_PRESSED, false, event -> {
            boolean typing = scene.getFocusOwner() instanceof TextInputControl;
            handled = !asleep.getAsBoolean() && pressed(Chord.of(event), typing);
            if (handled) {
                event.consume();
            }
        });
        on(scene, KeyEvent.KEY_RELEASED, true, event -> released(event.getCode()));
        // Keys that are let go in another window are never heard of here.
        listening = listening.and(scene.windowProperty().flatMap(Window::focusedProperty).subscribe(focused ->
                HEADINGS.values().forEach(deeds::letGo)));
        // The letter of a key that moved the focus into a text field would be typed there.
        on(scene, KeyEvent.KEY_TYPED, true, event -> {
            if (handled) {
                event.consume();
            }
        });
    }

    /** Hears no more keys: another window has taken the place of this one. */
    void leave() {
        listening.unsubscribe();
        listening = Subscription.EMPTY;
    }

    private void on(Scene scene, EventType<KeyEvent> type, boolean first, EventHandler<KeyEvent> heard) {
        if (first) {
            scene.addEventFilter(type, heard);
            listening = listening.and(() -> scene.removeEventFilter(type, heard));
        } else {
            scene.addEventHandler(type, heard);
            listening = listening.and(() -> scene.removeEventHandler(type, heard));
        }
    }

    /**
     * @param typing whether a text field has the focus: then letters belong to it
     * @return whether the key did something
     */
    boolean pressed(Chord chord, boolean typing) {
        if (chord.control) {
            return !chord.alt && withControl(chord, typing);
        }
        if (chord.alt) {
            return withAlt(chord.code);
        }
        return always(chord.code) || !typing && (letter(chord.code) || onMap(chord.code));
    }

    private boolean withControl(Chord chord, boolean typing) {
        return switch (chord.code) {
            case E -> did(deeds::export);
            case P -> did(deeds::print);
            case C -> !typing && did(deeds::copy);
            case F -> did(deeds::search);
            case N -> did(deeds::addScene);
            case U -> did(deeds::updateScene);
            case COMMA -> did(deeds::settings);
            case Z -> did(chord.shift ? deeds::redo : deeds::undo);
            case Y -> did(deeds::redo);
            case B -> chord.shift && did(deeds::booth);
            default -> false;
        };
    }

    private boolean withAlt(KeyCode code) {
        return switch (code) {
            case LEFT, KP_LEFT -> did(deeds::back);
            case RIGHT, KP_RIGHT -> did(deeds::forward);
            default -> false;
        };
    }

    private boolean always(KeyCode code) {
        return switch (code) {
            case ESCAPE -> did(deeds::stepBack);
            case F1 -> did(deeds::guide);
            case F11 -> did(deeds::fullScreen);
            case F5 -> did(deeds::present);
            default -> false;
        };
    }

    private boolean letter(KeyCode code) {
        return switch (code) {
            case Z -> did(deeds::toChosen);
            case L -> did(deeds::nextLanguage);
            case H -> did(deeds::nextTheme);
            case A -> did(deeds::nextAdministration);
            case M -> did(deeds::turnColumn);
            case C -> did(deeds::compare);
            case T -> did(deeds::scenes);
            case K -> did(deeds::measure);
            case SLASH, DIVIDE -> did(deeds::search);
            default -> false;
        };
    }

    private boolean onMap(KeyCode code) {
        return switch (code) {
            case HOME -> did(deeds::home);
            default -> steered(code);
        };
    }

    private boolean steered(KeyCode code) {
        Heading heading = HEADINGS.get(code);
        return heading != null && did(() -> deeds.steer(heading));
    }

    void released(KeyCode code) {
        Heading heading = HEADINGS.get(code);
        if (heading != null) {
            deeds.letGo(heading);
        }
    }

    private static boolean did(Runnable deed) {
        deed.run();
        return true;
    }

    /**
     * A key with what is held beside it.
     *
     * @param control Ctrl, or ⌘ on a Mac
     */
    record Chord(KeyCode code, boolean control, boolean shift, boolean alt) {

        static Chord of(KeyEvent event) {
            return new Chord(event.getCode(), event.isShortcutDown(), event.isShiftDown(), event.isAltDown());
        }
    }

    /** What a key can ask for. */
    interface Deeds {

        /** A key that moves the map is pressed, or still held. */
        void steer(Heading heading);

        /** It is not held any more. */
        void letGo(Heading heading);

        void home();

        /** To what is selected, from near. */
        void toChosen();

        void undo();

        void redo();

        /** To the place that was looked at before, and again to the one that was left so. */
        void back();

        void forward();

        void search();

        /** One thing back: measuring, the search, the selection, what was measured. */
        void stepBack();

        /** Puts the selected site into the comparison, or takes it out. */
        void compare();

        /** Takes the measuring tool in hand; in hand already, it changes between line and area. */
        void measure();

        void nextLanguage();

        void nextTheme();

        void nextAdministration();

        /** From the list of sites to the question of a guest, or back. */
        void turnColumn();

        void fullScreen();

        /** Begins a show, or goes on with one. */
        void present();

        /** Leaves the screen to guests. */
        void booth();

        /** Opens the strip of scenes, or closes it. */
        void scenes();

        /** Makes a scene of what is on the screen. */
        void addScene();

        /** Makes the selected scene show what is on the screen. */
        void updateScene();

        /** How to use the atlas. */
        void guide();

        /** What an officer sets once. */
        void settings();

        void export();

        /** The map as a picture, for another program. */
        void copy();

        void print();
    }
}
