package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class ShortcutsTest {

    private final List<String> deeds = new ArrayList<>();
    private final Shortcuts shortcuts = new Shortcuts(new Recorder());

    @Test
    void keysActWhereNoTextFieldHasTheFocus() {
        for (KeyCode key : List.of(KeyCode.L, KeyCode.H, KeyCode.SLASH, KeyCode.LEFT, KeyCode.PLUS, KeyCode.SUBTRACT, KeyCode.HOME)) {
            assertThat(shortcuts.pressed(key, false, false, false)).isTrue();
        }
        assertThat(deeds).containsExactly("language", "theme", "search", "pan -0.18 0.0", "zoom 0.5", "zoom -0.5", "home");
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
        public void pan(double east, double south) {
            deeds.add("pan " + east + " " + south);
        }

        @Override
        public void zoom(double steps) {
            deeds.add("zoom " + steps);
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
