package vn.vinhphuc.atlas.ui.stage;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Duration;
import vn.vinhphuc.atlas.ui.Player;
import vn.vinhphuc.atlas.view.tour.ShowKey;

/**
 * The keys of a running show, the same in every window of it. They come before whatever has the focus, so that a clicker works
 * also after someone has clicked somewhere; a text field keeps its letters. A key that is held acts once.
 */
public final class ShowKeys {

    private static final Map<KeyCode, ShowKey> KEYS = new EnumMap<>(Map.ofEntries(
            Map.entry(KeyCode.PAGE_DOWN, ShowKey.NEXT), Map.entry(KeyCode.RIGHT, ShowKey.NEXT), Map.entry(KeyCode.KP_RIGHT, ShowKey.NEXT),
            Map.entry(KeyCode.DOWN, ShowKey.NEXT), Map.entry(KeyCode.KP_DOWN, ShowKey.NEXT), Map.entry(KeyCode.SPACE, ShowKey.NEXT),
            Map.entry(KeyCode.N, ShowKey.NEXT), Map.entry(KeyCode.ENTER, ShowKey.ENTER),
            Map.entry(KeyCode.PAGE_UP, ShowKey.PREVIOUS),
            Map.entry(KeyCode.LEFT, ShowKey.PREVIOUS), Map.entry(KeyCode.KP_LEFT, ShowKey.PREVIOUS),
            Map.entry(KeyCode.UP, ShowKey.PREVIOUS),
            Map.entry(KeyCode.KP_UP, ShowKey.PREVIOUS), Map.entry(KeyCode.BACK_SPACE, ShowKey.PREVIOUS),
            Map.entry(KeyCode.P, ShowKey.PREVIOUS), Map.entry(KeyCode.HOME, ShowKey.FIRST), Map.entry(KeyCode.END, ShowKey.LAST),
            Map.entry(KeyCode.B, ShowKey.BLACK), Map.entry(KeyCode.PERIOD, ShowKey.BLACK), Map.entry(KeyCode.DECIMAL, ShowKey.BLACK),
            Map.entry(KeyCode.W, ShowKey.WHITE), Map.entry(KeyCode.COMMA, ShowKey.WHITE), Map.entry(KeyCode.SEPARATOR, ShowKey.WHITE),
            Map.entry(KeyCode.F5, ShowKey.RESUME), Map.entry(KeyCode.ESCAPE, ShowKey.ESCAPE), Map.entry(KeyCode.O, ShowKey.OVERVIEW),
            Map.entry(KeyCode.S, ShowKey.SPOTLIGHT), Map.entry(KeyCode.D, ShowKey.DRAW), Map.entry(KeyCode.E, ShowKey.ERASE),
            Map.entry(KeyCode.X, ShowKey.SWAP), Map.entry(KeyCode.SLASH, ShowKey.SEARCH),
            Map.entry(KeyCode.DIVIDE, ShowKey.SEARCH), Map.entry(KeyCode.F1, ShowKey.HELP),
            Map.entry(KeyCode.A, ShowKey.ALONE), Map.entry(KeyCode.T, ShowKey.CLOCK)));

    /** What a Vietnamese input method makes of the letters of the keys. */
    private static final Map<Character, KeyCode> COMPOSED = Map.of('ư', KeyCode.W, 'đ', KeyCode.D, 'ê', KeyCode.E, 'ô', KeyCode.O,
            'â', KeyCode.A, 'ă', KeyCode.A, 'ơ', KeyCode.O);

    /** A press that comes again this soon, with no release between, is the same one that is held, ms. */
    private static final long HELD = 700;

    /** An input method takes back what it replaces by a Backspace, right before the new letter, ms. */
    private static final Duration TAKEN_BACK = Duration.millis(35);

    private final Player player;
    private final Deeds deeds;
    private final Map<KeyCode, Long> held = new HashMap<>();
    private final PauseTransition back = new PauseTransition(TAKEN_BACK);
    private boolean handled;
    private boolean nameless;

    /** What keys ask for that is not of the show itself. */
    public interface Deeds {

        /** Zooms the map of the audience by so many steps. */
        void zoom(double steps);

        /** Brings the window of the audience back to its whole screen, or lets it go. */
        void fullScreen();

        /** Brings all windows to their screens, without what lies over them. */
        void recover();

        /** Opens or closes the speaker's window where there is one screen only. */
        void console();
    }

    public ShowKeys(Player player, Deeds deeds) {
        this.player = player;
        this.deeds = deeds;
        back.setOnFinished(event -> player.press(ShowKey.PREVIOUS));
    }

    /** Takes the keys of a window before anything in it. */
    public void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean typing = scene.getFocusOwner() instanceof TextInputControl;
            nameless = event.getCode() == KeyCode.UNDEFINED;
            handled = pressed(event, typing);
            if (handled) {
                event.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> held.remove(event.getCode()));
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            boolean typing = scene.getFocusOwner() instanceof TextInputControl;
            if (nameless && !handled && !typing && composed(event.getCharacter())) {
                handled = true;
            }
            if (handled) {
                event.consume();
            }
        });
        scene.windowProperty().flatMap(Window::focusedProperty).addListener((property, before, now) -> held.clear());
    }

    private boolean pressed(KeyEvent event, boolean typing) {
        KeyCode code = event.getCode();
        if (code == KeyCode.UNDEFINED) {
            return !typing && composed(event.getText());
        }
        if (event.isShortcutDown()) {
            return code == KeyCode.F && once(code, () -> player.press(ShowKey.SEARCH));
        }
        if (event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        if (typing) {
            return ofClickers(code) && act(code);
        }
        return act(code);
    }

    /** Keys that no text field needs. */
    private static boolean ofClickers(KeyCode code) {
        return switch (code) {
            case PAGE_DOWN, PAGE_UP, F5, ESCAPE, F1, F11 -> true;
            default -> false;
        };
    }

    private boolean act(KeyCode code) {
        Optional<Integer> digit = digit(code);
        if (digit.isPresent()) {
            return once(code, () -> player.type(digit.get()));
        }
        return switch (code) {
            case PLUS, EQUALS, ADD -> did(() -> deeds.zoom(1));
            case MINUS, SUBTRACT -> did(() -> deeds.zoom(-1));
            case L -> once(code, player::nextLanguage);
            case H -> once(code, player::nextTheme);
            case F11 -> once(code, deeds::fullScreen);
            case C -> once(code, deeds::console);
            case R -> once(code, this::recover);
            case BACK_SPACE -> once(code, back::playFromStart);
            default -> Optional.ofNullable(KEYS.get(code)).filter(key -> once(code, () -> player.press(key))).isPresent();
        };
    }

    private void recover() {
        player.press(ShowKey.RECOVER);
        deeds.recover();
    }

    private static Optional<Integer> digit(KeyCode code) {
        return code.isDigitKey() ? Optional.of(Character.digit(code.getName().charAt(code.getName().length() - 1), 10)) : Optional.empty();
    }

    /** A letter that came without its key: the input method has swallowed that. */
    private boolean composed(String text) {
        Optional<KeyCode> code = text.isEmpty() ? Optional.empty()
                : Optional.ofNullable(COMPOSED.get(Character.toLowerCase(text.charAt(0))));
        code.ifPresent(key -> {
            back.stop();
            held.remove(key);
            if (act(key)) {
                held.remove(key);
            }
        });
        return code.isPresent();
    }

    private boolean once(KeyCode code, Runnable deed) {
        Long before = held.put(code, player.now());
        if (before == null || player.now() - before > HELD) {
            deed.run();
        }
        return true;
    }

    private static boolean did(Runnable deed) {
        deed.run();
        return true;
    }
}
