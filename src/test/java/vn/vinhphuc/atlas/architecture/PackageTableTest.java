package vn.vinhphuc.atlas.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageTableTest {

    private static final PackageTable TABLE =
            new PackageTable(List.of("Main", "ui.shell", "ui.map", "ui.panel", "ui", "cli", "view", "geo"));

    @ParameterizedTest
    @CsvSource({
        "Main,     cli,      true",
        "Main,     ui.shell, true",
        "ui.shell, ui.map,   true",
        "ui.map,   ui,       true",
        "ui.map,   geo,      true",
        "cli,      view,     true",
        "view,     view,     true",
        "ui.map,   ui.panel, false",
        "ui.panel, ui.map,   false",
        "ui,       ui.map,   false",
        "ui.shell, cli,      false",
        "cli,      ui,       false",
        "geo,      view,     false",
    })
    void lowerMayBeUsed(String user, String used, boolean allowed) {
        assertThat(TABLE.allows(user, used)).isEqualTo(allowed);
    }
}
