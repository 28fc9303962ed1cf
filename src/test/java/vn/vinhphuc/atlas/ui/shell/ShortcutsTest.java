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
        for (KeyCode key : List.of(KeyCode.L, KeyCode.H, KeyCode.A, KeyCode.SLASH,
                KeyCode.LEFT, KeyCode.PLUS, KeyCode.SUBTRACT, KeyCode.HOME, KeyCode.Z, KeyCode.C, KeyCode.T)) {
            assertThat(pressed(key, false)).isTrue();
        }
        assertThat(deeds).containsExactly("language", "theme", "administration", "search",
                "steer WEST", "steer CLOSER", "steer FARTHER", "home", "chosen", "compare", "scenes");
    }

    @Test
    void scenesAreMadeWithControlAlsoWhileTyping() {
        assertThat(shortcuts.pressed(new Shortcuts.Chord(KeyCode.N, true, false, false), false)).isTrue();
        assertThat(shortcuts.pressed(new Shortcuts.Chord(KeyCode.U, true, false, false), true)).isTrue();
        assertThat(pressed(KeyCode.N, false)).isFalse();
        assertThat(deeds).containsExactly("add scene", "update scene");
    }

    @Test
    void aKeyThatIsLetGoEndsItsMovement() {
        pressed(KeyCode.UP, false);
        shortcuts.released(KeyCode.UP);
        shortcuts.released(KeyCode.L);

        assertThat(deeds).containsExactly("steer NORTH", "let go NORTH");
    }

    @Test
    void lettersBelongToATextFieldThatHasTheFocus() {
        assertThat(pressed(KeyCode.L, true)).isFalse();
        assertThat(pressed(KeyCode.SLASH, true)).isFalse();
        assertThat(pressed(KeyCode.HOME, true)).isFalse();
        assertThat(deeds).isEmpty();
    }

    @Test
    void escapeAndChordsActEverywhere() {
        assertThat(pressed(KeyCode.ESCAPE, true)).isTrue();
        assertThat(pressed(KeyCode.F11, true)).isTrue();
        assertThat(pressed(KeyCode.F1, true)).isTrue();
        assertThat(shortcuts.pressed(new Shortcuts.Chord(KeyCode.E, true, false, false), true)).isTrue();
        assertThat(shortcuts.pressed(new Shortcuts.Chord(KeyCode.F, true, false, false), true)).isTrue();
        assertThat(shortcuts.pressed(new Shortcuts.Chord(KeyCode.COMMA, true, false, false), true)).isTrue();
        assertThat(deeds).containsExactly("back", "full screen", "guide", "export", "search", "settings");
    }

    @Test
    void whatIsCopiedIsTheTextOfAFieldThatHasTheFocusOtherwiseTheMap() {
        assertThat(shortcuts.pressed(new Shortcuts.Chord(KeyCode.C, true, false, false), true)).isFalse();
        assertThat(shortcuts.pressed(new Shortcuts.Chord(KeyCode.C, true, false, false), false)).isTrue();
        assertThat(shortcuts.pressed(new Shortcuts.Chord(KeyCode.P, true, false, false), true)).isTrue();
        assertThat(deeds).containsExactly("copy", "print");
    }

    @Test
    void theBoothOpensWithItsWholeChord() {
        assertThat(shortcuts.pressed(new Shortcuts.Chord(KeyCode.B, true, false, false), false)).isFalse();
        assertThat(shortcuts.pressed(new Shortcuts.Chord(KeyCode.B, true, true, false), true)).isTrue();
        assertThat(deeds).containsExactly("booth");
    }

    @Test
    void chordsWithAltBelongToTheSystem() {
        assertThat(shortcuts.pressed(new Shortcuts.Chord(KeyCode.E, true, false, true), false)).isFalse();
        assertThat(shortcuts.pressed(new Shortcuts.Chord(KeyCode.L, false, false, true), false)).isFalse();
    }

    @Test
    void waysBackAndForthActAlsoWhileTyping() {
        assertThat(shortcuts.pressed(new Shortcuts.Chord(KeyCode.LEFT, false, false, true), true)).isTrue();
        assertThat(shortcuts.pressed(new Shortcuts.Chord(KeyCode.RIGHT, false, false, true), false)).isTrue();
        assertThat(shortcuts.pressed(new Shortcuts.Chord(KeyCode.Z, true, false, false), false)).isTrue();
        assertThat(shortcuts.pressed(new Shortcuts.Chord(KeyCode.Z, true, true, false), false)).isTrue();
        assertThat(shortcuts.pressed(new Shortcuts.Chord(KeyCode.Y, true, false, false), false)).isTrue();
        assertThat(pressed(KeyCode.Z, true)).isFalse();
        assertThat(deeds).containsExactly("previous", "next", "undo", "redo", "redo");
    }

    private boolean pressed(KeyCode key, boolean typing) {
        return shortcuts.pressed(new Shortcuts.Chord(key, false, false, false), typing);
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
        public void toChosen() {
            deeds.add("chosen");
        }

        @Override
        public void scenes() {
            deeds.add("scenes");
        }

        @Override
        public void booth() {
            deeds.add("booth");
        }

        @Override
        public void addScene() {
            deeds.add("add scene");
        }

        @Override
        public void updateScene() {
            deeds.add("update scene");
        }

        @Override
        public void measure() {
            deeds.add("measure");
        }

        @Override
        public void home() {
            deeds.add("home");
        }

        @Override
        public void undo() {
            deeds.add("undo");
        }

        @Override
        public void redo() {
            deeds.add("redo");
        }

        @Override
        public void back() {
            deeds.add("previous");
        }

        @Override
        public void forward() {
            deeds.add("next");
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
        public void compare() {
            deeds.add("compare");
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
        public void turnColumn() {
            deeds.add("column");
        }

        @Override
        public void nextAdministration() {
            deeds.add("administration");
        }

        @Override
        public void fullScreen() {
            deeds.add("full screen");
        }

        @Override
        public void present() {
            deeds.add("present");
        }

        @Override
        public void guide() {
            deeds.add("guide");
        }

        @Override
        public void settings() {
            deeds.add("settings");
        }

        @Override
        public void export() {
            deeds.add("export");
        }

        @Override
        public void copy() {
            deeds.add("copy");
        }

        @Override
        public void print() {
            deeds.add("print");
        }
    }
}
