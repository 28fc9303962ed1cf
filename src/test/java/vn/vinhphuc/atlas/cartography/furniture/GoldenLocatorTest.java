package vn.vinhphuc.atlas.cartography.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.overlay.ShippedPack;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.drawing.Svg;
import vn.vinhphuc.atlas.i18n.Words;

class GoldenLocatorTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "locator");

    @ParameterizedTest
    @CsvSource({"light, vi, SINCE_2025", "dark, en, SINCE_2025", "projector, en, UNTIL_2025"})
    void theLocatorLooksAsItDid(String theme, String language, Administration administration) throws IOException {
        String svg = Svg.of(Locator.drawing(ShippedPack.ATLAS.base(), administration, Themes.of(theme),
                Words.of(new Language(language)))).replace("><", ">\n<");
        Path golden = FOLDER.resolve(theme + ".svg");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, svg);
        }
        assertThat(svg).as("%s; -Dgolden.write=true writes it anew", golden).isEqualTo(Files.readString(golden));
    }
}
