package vn.vinhphuc.atlas.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.drawing.Svg;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.Viewport;

/**
 * The base map as SVG text, to be looked at in a browser when it changes. With {@code -Dgolden.write=true} the files are written
 * anew from what the program draws now.
 */
class GoldenBaseTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "base");

    private final BaseCartography base = new BaseCartography(PatchworkAtlas.of(1));

    @ParameterizedTest
    @CsvSource({
        "whole-light, light, SINCE_2025, 0.16, 0.16, 10, 360, 300",
        "districts-projector, projector, UNTIL_2025, 0.16, 0.16, 9.3, 260, 240",
        "crest-dark, dark, SINCE_2025, 0.3, 0.14, 11.7, 320, 160",
        "roads-light, light, SINCE_2025, 0.14, 0.2, 12, 300, 220"})
    void theMapLooksAsItDid(String name, String theme, Administration administration, double north, double east,
                            double zoom, double width, double height) throws IOException {
        LatLon centre = new LatLon(PatchworkAtlas.SOUTH + north, PatchworkAtlas.WEST + east);
        String svg = Svg.of(base.draw(new Viewport(centre, zoom, width, height),
                BaseStyle.of(Themes.of(theme), Subject.of(administration).withPeriod(PlanPeriod.VISION_2050))))
                .replace("><", ">\n<");
        Path golden = FOLDER.resolve(name + ".svg");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, svg);
        }
        assertThat(svg).as("%s; -Dgolden.write=true writes it anew", golden).isEqualTo(Files.readString(golden));
    }
}
