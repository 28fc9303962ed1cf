package vn.vinhphuc.atlas.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "projector"})
    void readsTheThemesOfTheProgram(String name) {
        ThemeFile theme = ThemeFile.read(name);
        assertThat(theme.id()).isEqualTo(name);
        assertThat(theme.colours()).containsKeys("land", "park");
        assertThat(theme.sizes()).containsKey("scale");
    }

    @Test
    void namesEverythingThatIsWrong() {
        byte[] bytes = """
                {"id": "x", "name": {"vi": "X"}, "colours": {"land": "red"}, "sizes": {"scale": "1"}, "more": 1}"""
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ThemeFile.parse(bytes, "x.json")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("/colours/land", "NOT_A_COLOUR", "/sizes/scale", "EXPECTED_NUMBER", "/more", "UNKNOWN_FIELD");
    }

    @Test
    void refusesAThemeThatDoesNotExist() {
        assertThatThrownBy(() -> ThemeFile.read("none")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("none");
    }
}
