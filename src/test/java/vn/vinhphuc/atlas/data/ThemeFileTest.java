package vn.vinhphuc.atlas.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeFileTest {

    private static final ThemeFile.Roles ROLES = new ThemeFile.Roles(List.of("land"), List.of("river"), List.of("border"));
    static final String SOUND = """
            {"id": "x", "name": {"vi": "X"}, "colours": {"land": "#FFFFFF"}, "sizes": {"scale": 1},
             "lines": {"river": {"width": [2, 3]}, "border": {"width": [1, 1.5], "dash": [[4, 5], [2, 2.5]]}}}""";

    @Test
    void readsColoursAndWeights() {
        ThemeFile theme = parse(SOUND);
        assertThat(theme.colours()).containsEntry("land", "#FFFFFF");
        assertThat(theme.scale()).isEqualTo(1);
        assertThat(theme.lines()).containsEntry("river", new ThemeFile.Line(new ThemeFile.Length(2, 3), List.of()));
        assertThat(theme.lines()).containsEntry("border", new ThemeFile.Line(new ThemeFile.Length(1, 1.5),
                List.of(new ThemeFile.Length(4, 5), new ThemeFile.Length(2, 2.5))));
    }

    /** The smallest change that breaks a sound theme, and what is said about it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "#FFFFFF"                    | "red"                              | /colours/land          | NOT_A_COLOUR
            "land": "#FFFFFF"            |                                    | /colours               | MISSING_FIELD [land]
            "land": "#FFFFFF"            | "land": "#FFFFFF", "lan": "#FFFFFF"| /colours/lan           | UNKNOWN_FIELD
            {"scale": 1}                 | {}                                 | /sizes                 | MISSING_FIELD [scale]
            {"scale": 1}                 | {"scale": 0}                       | /sizes/scale           | OUT_OF_RANGE
            {"scale": 1}                 | {"scale": "1"}                     | /sizes/scale           | EXPECTED_NUMBER
            "river": {"width": [2, 3]},  |                                    | /lines                 | MISSING_FIELD [river]
            "river": {"width": [2, 3]}   | "river": {}                        | /lines/river           | MISSING_FIELD [width]
            "river": {"width": [2, 3]}   | "river": {"width": [-2, 3]}        | /lines/river/width     | NOT_A_WEIGHT
            "river": {"width": [2, 3]}   | "river": {"width": [2, 0]}         | /lines/river/width     | NOT_A_WEIGHT
            "river": {"width": [2, 3]}   | "river": {"width": [2]}            | /lines/river/width     | NOT_A_WEIGHT
            "river": {"width": [2, 3]}   | "river": {"width": ["2", 3]}       | /lines/river/width/0   | EXPECTED_NUMBER
            "river": {"width": [2, 3]}   | "river": {"width": 2}              | /lines/river/width     | EXPECTED_LIST
            "river": {"width": [2, 3]}   | "river": {"width": [2, 3], "dash": [[1, 1], [1, 1]]} | /lines/river/dash | UNKNOWN_FIELD
            "river": {"width": [2, 3]}   | "river": {"width": [2, 3]}, "rivr": {"width": [2, 3]} | /lines/rivr   | UNKNOWN_FIELD
            , "dash": [[4, 5], [2, 2.5]] |                                    | /lines/border          | MISSING_FIELD [dash]
            [[4, 5], [2, 2.5]]           | [[4, 5]]                           | /lines/border/dash     | ODD_DASH
            [[4, 5], [2, 2.5]]           | []                                 | /lines/border/dash     | EMPTY_LIST
            [2, 2.5]]                    | [2, -1]]                           | /lines/border/dash/1   | NOT_A_WEIGHT
            "id": "x"                    | "id": "x", "more": 1               | /more                  | UNKNOWN_FIELD
            """)
    void namesWhatIsWrongAndWhere(String sound, String broken, String pointer, String kind) {
        assertThat(SOUND).contains(sound);
        assertThatThrownBy(() -> parse(SOUND.replace(sound, broken == null ? "" : broken)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x.json " + pointer + ": " + kind);
    }

    @Test
    void namesEverythingAtOnce() {
        String broken = SOUND.replace("#FFFFFF", "red").replace("[2, 3]", "[2]").replace("\"id\": \"x\"", "\"id\": \"x\", \"more\": 1");
        assertThatThrownBy(() -> parse(broken)).hasMessageContainingAll("NOT_A_COLOUR", "NOT_A_WEIGHT", "UNKNOWN_FIELD");
    }

    @Test
    void refusesAThemeThatDoesNotExist() {
        assertThatThrownBy(() -> ThemeFile.read("none", ROLES)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none");
    }

    private static ThemeFile parse(String json) {
        return ThemeFile.parse(json.getBytes(StandardCharsets.UTF_8), "x.json", ROLES);
    }
}
