package vn.vinhphuc.atlas.cartography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.drawing.Colour;

class ThemesTest {

    @Test
    void everyThemeCanBeRead() {
        assertThat(Themes.IDS).allSatisfy(id -> assertThat(Themes.of(id).id()).isEqualTo(id));
        assertThat(Themes.of("light").colour(Role.SELECTION)).isEqualTo(Colour.of("#F2A900"));
        assertThat(Themes.of("projector").scale()).isEqualTo(1.35);
    }

    @Test
    void everyThemeSaysHowHeavyEveryLineIs() {
        for (String id : Themes.IDS) {
            Theme theme = Themes.of(id);
            for (LineRole role : LineRole.values()) {
                assertThat(theme.line(role).dash().isEmpty())
                        .as(id + " " + role.key()).isEqualTo(LineRole.keys(false).contains(role.key()));
            }
            assertThat(theme.line(LineRole.EXPRESSWAY_CASING).width().at(10)).as("nothing is heavier than the expressway in " + id)
                    .isGreaterThan(theme.line(LineRole.NATIONAL_CASING).width().at(10))
                    .isGreaterThan(theme.line(LineRole.BUILDING_EDGE).width().at(10));
        }
    }

    @Test
    void oneFollowsTheOther() {
        assertThat(Themes.after("light")).isEqualTo("dark");
        assertThat(Themes.after("projector")).isEqualTo("light");
    }

    @Test
    void anUnknownThemeIsNamed() {
        assertThatThrownBy(() -> Themes.of("sepia")).hasMessageContaining("sepia");
    }
}
