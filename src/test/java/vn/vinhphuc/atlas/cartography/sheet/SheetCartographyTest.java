package vn.vinhphuc.atlas.cartography.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.overlay.ShippedPack;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.drawing.Svg;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Camera;

class SheetCartographyTest {

    private static final SheetCartography SHEETS = SheetCartography.of(ShippedPack.ATLAS);
    private static final GeoBounds TERRITORY = ShippedPack.ATLAS.base().territory().area().bounds();

    @ParameterizedTest
    @CsvSource({"1366, 768, vi, light", "1920, 1080, en, light", "3840, 2160, vi, dark", "1080, 1920, en, light",
        "1600, 900, vi, projector", "1366, 768, en, projector", "800, 600, vi, light", "600, 450, en, light"})
    void wholeTerritoryIsShownAndNoCardHidesIt(int width, int height, String language, String theme) {
        MapSheet sheet = SHEETS.compose(request(width, height, language, theme, Optional.empty()));
        List<Box> cards = cards(sheet);
        List<ScreenPoint> outline = outline(sheet.viewport());

        assertThat(cards).hasSizeGreaterThanOrEqualTo(4);
        assertThat(outline).allSatisfy(point -> {
            assertThat(new Box(0, 0, sheet.drawing().width(), sheet.drawing().height()).contains(point.x(), point.y())).isTrue();
            assertThat(cards).noneMatch(card -> card.contains(point.x(), point.y()));
        });
    }

    @ParameterizedTest
    @CsvSource({"1366, 768, light", "1366, 768, dark", "1366, 768, projector", "1920, 1080, light", "1920, 1080, projector",
        "3840, 2160, projector", "1080, 1920, projector"})
    void everyOperatingSiteIsNamed(int width, int height, String theme) {
        for (String language : List.of("vi", "en")) {
            assertNamed(SHEETS.compose(request(width, height, language, theme, Optional.empty())));
        }
    }

    private static void assertNamed(MapSheet sheet) {
        Set<String> signs = new HashSet<>();
        sheet.drawing().marks().forEach(mark -> collect(mark, signs));
        assertThat(ShippedPack.ATLAS.sites().stream().filter(site -> site.status() == Status.OPERATING && site.position().isPresent()))
                .hasSizeGreaterThan(15).allSatisfy(site -> assertThat(signs).contains("name:" + site.id()));
    }

    private static void collect(Mark mark, Set<String> signs) {
        if (mark instanceof Mark.Group group) {
            signs.add(group.name());
            group.marks().forEach(inner -> collect(inner, signs));
        }
    }

    @Test
    void cardsDoNotOverlap() {
        for (int width : new int[] {800, 1024, 1366, 1920, 3840}) {
            List<Box> cards = cards(SHEETS.compose(request(width, width * 9 / 16 + 60, "vi", "light", Optional.empty())));
            for (int i = 0; i < cards.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(cards.get(i).overlaps(cards.get(j))).as("%d px: %s %s", width, cards.get(i), cards.get(j)).isFalse();
                }
            }
        }
    }

    @Test
    void pictureHasTheSizeThatWasAskedFor() {
        for (int[] size : new int[][] {{1366, 768}, {1920, 1080}, {3508, 2480}, {2481, 1754}}) {
            MapSheet sheet = SHEETS.compose(request(size[0], size[1], "vi", "light",
                    Optional.of(new Camera(new LatLon(21.3, 105.6), 12))));
            Raster raster = Raster.of(new Drawing(sheet.drawing().width(), sheet.drawing().height(), List.of()), sheet.scale());

            assertThat(List.of(raster.width(), raster.height())).isEqualTo(List.of(size[0], size[1]));
        }
    }

    @Test
    void smallPictureIsTheMapAlone() {
        MapSheet sheet = SHEETS.compose(request(64, 48, "vi", "projector", Optional.empty()));

        assertThat(cards(sheet)).isEmpty();
        assertThat(Raster.of(sheet.drawing(), 1).width()).isEqualTo(64);
    }

    @Test
    void sameRequestGivesTheSameSheet() {
        SheetRequest request = request(1366, 768, "en", "light", Optional.empty());

        assertThat(Svg.of(SheetCartography.of(ShippedPack.ATLAS).compose(request).drawing()))
                .isEqualTo(Svg.of(SHEETS.compose(request).drawing()));
    }

    @Test
    void creditsSayWhatTheMapIsMadeOf() {
        String words = words(Svg.of(SHEETS.compose(request(1920, 1080, "en", "light", Optional.empty())).drawing()));

        assertThat(words).contains("Data as of", "Made on", ShippedPack.ATLAS.pack().version(), "OpenStreetMap");
    }

    @Test
    void wideSheetSaysWhereInTheCountryItIs() {
        assertThat(words(Svg.of(SHEETS.compose(request(1920, 1080, "en", "light", Optional.empty())).drawing())))
                .contains("Northern region", "Yên Bái");
        assertThat(words(Svg.of(SHEETS.compose(request(1366, 768, "en", "light", Optional.empty())).drawing())))
                .doesNotContain("Northern region");
    }

    private static SheetRequest request(int width, int height, String language, String theme, Optional<Camera> camera) {
        return new SheetRequest(Themes.of(theme), Words.of(new Language(language)), Subject.of(Administration.SINCE_2025),
                camera, width, height, Optional.of(LocalDate.of(2026, 11, 24)));
    }

    private static String words(String svg) {
        return svg.replaceAll("<[^>]*>", " ");
    }

    private static List<Box> cards(MapSheet sheet) {
        Mark.Group furniture = (Mark.Group) sheet.drawing().marks().getLast();
        List<Box> boxes = new ArrayList<>();
        for (Mark mark : furniture.marks()) {
            Mark.Group card = (Mark.Group) mark;
            Mark.Shape ground = (Mark.Shape) card.marks().getFirst();
            boxes.add(ground.outline().bounds().moved(card.dx(), card.dy()));
        }
        return boxes;
    }

    private static List<ScreenPoint> outline(Viewport viewport) {
        assertThat(TERRITORY.contains(viewport.toGround(new ScreenPoint(viewport.width() / 2, viewport.height() / 2)))).isTrue();
        return ShippedPack.ATLAS.base().territory().area().rings().getFirst().stream().map(viewport::toScreen).toList();
    }
}
