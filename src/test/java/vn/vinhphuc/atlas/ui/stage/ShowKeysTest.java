package vn.vinhphuc.atlas.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.ui.FxThread;
import vn.vinhphuc.atlas.ui.Player;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.tour.Cover;
import vn.vinhphuc.atlas.view.tour.Show;
import vn.vinhphuc.atlas.view.tour.Tour;

class ShowKeysTest {

    private static final List<KeyCode> KEYS =
            List.of(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.PERIOD, KeyCode.B, KeyCode.W, KeyCode.COMMA, KeyCode.F5,
            KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.ENTER, KeyCode.SPACE,
            KeyCode.HOME, KeyCode.END, KeyCode.DIGIT1, KeyCode.NUMPAD9, KeyCode.O, KeyCode.S,
            KeyCode.D, KeyCode.E, KeyCode.X, KeyCode.R, KeyCode.L, KeyCode.H, KeyCode.A,
            KeyCode.T, KeyCode.C, KeyCode.F1, KeyCode.SLASH, KeyCode.Q, KeyCode.UNDEFINED);
    /** What Telex, VNI and a broken driver make of the letters. */
    private static final List<String> COMPOSED = List.of("ư", "đ", "ê", "ô", "â", "ơ", "Ư", "w", "ế", "", "\u0000", "b");

    /** A second Esc leaves within so long, ms. */
    private static final long TWICE = 1500;

    private long now = 1000;
    private final List<String> deeds = new ArrayList<>();
    private final Player player =
            new Player(Show.of(tour(), 0, Language.VIETNAMESE, now),
                    new Session(RealAtlas.ATLAS, ViewState.START), () -> now, Runnable::run);

    @BeforeAll
    static void toolkit() throws Exception {
        FxThread.start();
    }

    /** Whatever arrives in whatever order, only two Esc in a row end the show, and PageDown returns to the script. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void nothingButTwoEscapesLeaves(long seed) throws Exception {
        FxThread.on(() -> {
            Random random = new Random(seed);
            Scene scene = scene(new TextField());
            long escaped = -TWICE - 1;
            for (int i = 0; i < 500 && !player.show().get().over(); i++) {
                now += random.nextInt(1200);
                String struck = strike(scene, random);
                boolean escape = struck.equals(KeyCode.ESCAPE.name());
                assertThat(player.show().get().over()).as("after %s", struck).isIn(false, escape && now - escaped <= TWICE);
                escaped = escape ? now : escaped;
                if (random.nextInt(12) == 0 && !player.show().get().over()) {
                    press(scene, KeyCode.PAGE_DOWN);
                    assertThat(player.show().get().away()).isFalse();
                    assertThat(player.show().get().cover()).isEqualTo(Cover.NONE);
                }
            }
            return null;
        });
    }

    /** In a search the letters are words, and a clicker still works. */
    @Test
    void aTextFieldKeepsItsLetters() throws Exception {
        FxThread.on(() -> {
            TextField field = new TextField();
            Scene scene = scene(field);
            field.requestFocus();
            List.of(KeyCode.B, KeyCode.W, KeyCode.PERIOD, KeyCode.L, KeyCode.N,
                    KeyCode.DIGIT2, KeyCode.SPACE, KeyCode.X).forEach(code -> press(scene, code));
            compose(scene, "ư");
            assertThat(player.show().get()).isEqualTo(Show.of(tour(), 0, Language.VIETNAMESE, 1000));
            press(scene, KeyCode.PAGE_DOWN);
            assertThat(player.show().get().index()).isEqualTo(1);
            return null;
        });
    }

    @Test
    void keysWithModifiersAreNotThoseOfTheShow() throws Exception {
        FxThread.on(() -> {
            Scene scene = scene(new TextField());
            for (KeyCode code : List.of(KeyCode.B, KeyCode.X, KeyCode.PAGE_DOWN, KeyCode.C)) {
                fire(scene, KeyEvent.KEY_PRESSED, "", code, true);
                fire(scene, KeyEvent.KEY_RELEASED, "", code, true);
            }
            assertThat(player.show().get()).isEqualTo(Show.of(tour(), 0, Language.VIETNAMESE, 1000));
            assertThat(deeds).isEmpty();
            return null;
        });
    }

    private String strike(Scene scene, Random random) {
        KeyCode code = KEYS.get(random.nextInt(KEYS.size()));
        switch (random.nextInt(6)) {
            case 0 -> {
                String letter = COMPOSED.get(random.nextInt(COMPOSED.size()));
                compose(scene, letter);
                return "composed " + letter;
            }
            case 1 -> {
                for (int held = 0; held < 4 && code != KeyCode.ESCAPE; held++) {
                    fire(scene, KeyEvent.KEY_PRESSED, "", code, false);
                }
                press(scene, code);
            }
            case 2 -> {
                player.touch();
                player.audience().update(view -> view.withSelection("kcn-khai-quang"));
                press(scene, code);
            }
            default -> press(scene, code);
        }
        return code.name();
    }

    private Scene scene(TextField field) {
        Scene scene = new Scene(new Group(new Group(), field));
        scene.getRoot().requestFocus();
        new ShowKeys(player, new ShowKeys.Deeds() {
            @Override
            public void zoom(double steps) {
                deeds.add("zoom");
            }

            @Override
            public void fullScreen() {
                deeds.add("full screen");
            }

            @Override
            public void recover() {
                deeds.add("recover");
            }

            @Override
            public void console() {
                deeds.add("console");
            }
        }).listenTo(scene);
        return scene;
    }

    private static void press(Scene scene, KeyCode code) {
        fire(scene, KeyEvent.KEY_PRESSED, "", code, false);
        fire(scene, KeyEvent.KEY_RELEASED, "", code, false);
    }

    private static void compose(Scene scene, String letter) {
        fire(scene, KeyEvent.KEY_PRESSED, "", KeyCode.UNDEFINED, false);
        fire(scene, KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED, false);
    }

    private static void fire(Scene scene, EventType<KeyEvent> type, String letter, KeyCode code, boolean control) {
        boolean typed = type == KeyEvent.KEY_TYPED;
        Event.fireEvent(scene, new KeyEvent(type, typed ? letter : "", "", typed ? KeyCode.UNDEFINED : code, false, control, false, false));
    }

    private static Tour tour() {
        Tour tour = Tour.named("trial", Text.of("Thử", "Trial"), "2026.11");
        for (int i = 0; i < 5; i++) {
            tour = tour.with(i, vn.vinhphuc.atlas.view.tour.Scene.of("scene-" + i, ViewState.START, Text.vietnamese("Cảnh " + i)));
        }
        return tour;
    }
}
