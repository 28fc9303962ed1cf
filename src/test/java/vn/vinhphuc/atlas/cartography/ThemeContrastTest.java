package vn.vinhphuc.atlas.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhphuc.atlas.drawing.Colour;

/** Contrast after WCAG 2.2. */
class ThemeContrastTest {

    private static final List<Role> LANDS = List.of(Role.LAND, Role.TINT_1, Role.TINT_2, Role.TINT_3, Role.TINT_4);
    private static final List<Role> PANELS = List.of(Role.SURFACE, Role.CARD, Role.GROUND);

    private static final List<Role> EVERYWHERE = Stream.concat(PANELS.stream(), LANDS.stream()).toList();

    private static final Map<Role, List<Role>> TEXTS = Map.ofEntries(
            Map.entry(Role.INK, with(EVERYWHERE, Role.OUTSIDE, Role.HALO)),
            Map.entry(Role.INK_2, with(EVERYWHERE, Role.HALO)),
            Map.entry(Role.INK_3, PANELS),
            Map.entry(Role.PARK_LABEL, with(LANDS, Role.HALO)),
            Map.entry(Role.PARK_LABEL_OTHER, with(LANDS, Role.HALO)),
            Map.entry(Role.CLUSTER_LABEL, with(LANDS, Role.HALO)),
            Map.entry(Role.EXPRESSWAY_LABEL, with(LANDS, Role.OUTSIDE, Role.HALO)),
            Map.entry(Role.WATER_LABEL, with(LANDS, Role.OUTSIDE, Role.HALO)),
            Map.entry(Role.UNIT_LABEL, with(LANDS, Role.HALO)),
            Map.entry(Role.PROVINCE_LABEL, List.of(Role.OUTSIDE, Role.HALO)),
            Map.entry(Role.FREE_TEXT, List.of(Role.FREE)));

    private static final List<Role> SYMBOLS = List.of(Role.PARK, Role.CLUSTER, Role.CALLING, Role.FREE_EDGE, Role.EARLIER_PLAN,
            Role.EXPRESSWAY, Role.NATIONAL_CASING, Role.PROVINCIAL_CASING, Role.RAILWAY, Role.BORDER_PROVINCE, Role.REST_AREA, Role.PEN);

    @ParameterizedTest
    @CsvSource({"light, 4.5", "dark, 4.5", "projector, 7"})
    void textCanBeReadOnItsGrounds(String theme, double least) {
        List<String> faint = new ArrayList<>();
        TEXTS.forEach((text, grounds) -> grounds.forEach(ground -> faint(theme, text, ground, least, faint)));
        assertThat(faint).isEmpty();
        assertThat(Colour.WHITE.contrast(Themes.of(theme).colour(Role.SHIELD_EXPRESSWAY))).isGreaterThan(least);
    }

    @ParameterizedTest
    @CsvSource({"light, 3", "dark, 3", "projector, 3"})
    void symbolsAndLinesStandOutFromTheLand(String theme, double least) {
        List<String> faint = new ArrayList<>();
        SYMBOLS.forEach(symbol -> with(LANDS, Role.SURFACE).forEach(ground -> faint(theme, symbol, ground, least, faint)));
        faint(theme, Role.SELECTION, Role.SELECTION_EDGE, least, faint);
        faint(theme, Role.PARK, Role.PARK_REST, least, faint);
        faint(theme, Role.WATER_EDGE, Role.SURFACE, least, faint);
        assertThat(faint).isEmpty();
    }

    private static void faint(String theme, Role role, Role ground, double least, List<String> found) {
        double contrast = Themes.of(theme).colour(role).contrast(Themes.of(theme).colour(ground));
        if (contrast < least) {
            found.add(String.format("%s on %s: %.2f", role.key(), ground.key(), contrast));
        }
    }

    private static List<Role> with(List<Role> roles, Role... more) {
        return Stream.concat(roles.stream(), Stream.of(more)).toList();
    }
}
