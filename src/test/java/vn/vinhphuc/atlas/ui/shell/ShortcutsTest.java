package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.view.Heading;

class ShortcutsTest {

    private final List<String> deeds = new ArrayList<>();
    private final Shortcuts shortcuts = new Shortcuts(new Recorder());

    @Test
    void keysActWhereNoTextFieldHasTheFocus() {
        for (KeyCode key : List.of(KeyCode.L, KeyCode.H, KeyCode.SLASH, KeyCode.LEFT, KeyCode.PLUS, KeyCode.SUBTRACT, KeyCode.HOME)) {
            assertThat(shortcuts.pressed(key, false, false, false)).isTrue();
        }
        assertThat(deeds).containsExactly("language", "theme", "search", "steer WEST", "steer CLOSER", "steer FARTHER", "home");
    }

    @Test
    void aKeyThatIsLetGoEndsItsMovement() {
        shortcuts.pressed(KeyCode.UP, false, false, false);
        shortcuts.released(KeyCode.UP);
        shortcuts.released(KeyCode.L);

        assertThat(deeds).containsExactly("steer NORTH", "let go NORTH");
    }

    @Test
    void lettersBelongToATextFieldThatHasTheFocus() {
        assertThat(shortcuts.pressed(KeyCode.L, false, false, true)).isFalse();
        assertThat(shortcuts.pressed(KeyCode.SLASH, false, false, true)).isFalse();
        assertThat(shortcuts.pressed(KeyCode.HOME, false, false, true)).isFalse();
        assertThat(deeds).isEmpty();
    }

    @Test
    void escapeAndChordsActEverywhere() {
        assertThat(shortcuts.pressed(KeyCode.ESCAPE, false, false, true)).isTrue();
        assertThat(shortcuts.pressed(KeyCode.F11, false, false, true)).isTrue();
        assertThat(shortcuts.pressed(KeyCode.E, true, false, true)).isTrue();
        assertThat(shortcuts.pressed(KeyCode.F, true, false, true)).isTrue();
        assertThat(deeds).containsExactly("back", "full screen", "save", "search");
    }

    @Test
    void chordsWithAltBelongToTheSystem() {
        assertThat(shortcuts.pressed(KeyCode.E, true, true, false)).isFalse();
        assertThat(shortcuts.pressed(KeyCode.L, false, true, false)).isFalse();
    }

    private final class Recorder implements Shortcuts.Deeds {

        @Override
        public void steer(Heading heading) {
            deeds.add("steer " + heading);
        }

        @Override
        public void letGo(Heading heading) {
            deeds.add("let go " + heading);
        }

        @Override
        public void home() {
            deeds.add("home");
        }

        @Override
        public void search() {
            deeds.add("search");
        }

        @Override
        public void stepBack() {
            deeds.add("back");
        }

        @Override
        public void nextLanguage() {
            deeds.add("language");
        }

        @Override
        public void nextTheme() {
            deeds.add("theme");
        }

        @Override
        public void fullScreen() {
            deeds.add("full screen");
        }

        @Override
        public void savePicture() {
            deeds.add("save");
        }
    }
}
