package vn.vinhphuc.atlas.cartography.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.overlay.Composition;
import vn.vinhphuc.atlas.cartography.overlay.Frame;
import vn.vinhphuc.atlas.cartography.overlay.MapCartography;
import vn.vinhphuc.atlas.cartography.overlay.Overlay;
import vn.vinhphuc.atlas.cartography.overlay.OverlayCartography;
import vn.vinhphuc.atlas.cartography.overlay.OverlayRequest;
import vn.vinhphuc.atlas.cartography.overlay.ShippedPack;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.Words;

/** The whole territory in a window, as it is when the program has come up: composed at a key zoom and at rest between its cards. */
class WindowNamesTest {

    private static final Atlas ATLAS = ShippedPack.ATLAS;
    private static final MapCartography MAP = MapCartography.of(ATLAS);
    private static final OverlayCartography CARTOGRAPHY = new OverlayCartography(ATLAS);

    /**
     * What panels leave to the map in windows of 1366×768, with a title bar and without, of 1280×720 and of 1920×1080. In a narrow
     * window of the projector's theme the legend is put away at first.
     */
    @ParameterizedTest
    @CsvSource({
        "798, 690, light, WINDOW", "798, 671, light, WINDOW", "798, 671, dark, WINDOW", "712, 620, light, WINDOW",
        "1276, 981, light, WINDOW", "1276, 981, projector, WINDOW",
        "798, 690, projector, WITHOUT_LEGEND", "798, 671, projector, WITHOUT_LEGEND", "852, 694, projector, WITHOUT_LEGEND"})
    void namesEveryOperatingSite(int width, int height, String theme, Cards.Extent extent) {
        for (String language : List.of("vi", "en")) {
            assertThat(unnamed(width, height, theme, extent, language)).as(language).isEmpty();
        }
    }

    private static List<String> unnamed(int width, int height, String theme, Cards.Extent extent, String language) {
        Box buttons = new Box(width - 48, 57, 36, 172);
        SheetRequest request = new SheetRequest(Themes.of(theme), Words.of(new Language(language)), Subject.of(Administration.SINCE_2025),
                Optional.empty(), width, height, Optional.empty());
        Viewport view = WholeTerritory.view(MAP, request, width, height, extent, List.of(buttons));
        List<Box> covered = new ArrayList<>(List.of(buttons));
        new Cards(MAP, request, view, extent, List.of(buttons)).all().forEach(card -> covered.add(card.box()));
        Frame frame = Frame.of(view, new Box(0, 0, width, height), covered);
        OverlayRequest moving = new OverlayRequest(request.theme(), request.words(), request.subject(),
                OverlayRequest.keyZoom(view.zoom()), Optional.empty());
        Composition composition = CARTOGRAPHY.composition(moving);
        Overlay overlay = composition.resting(frame, () -> CARTOGRAPHY.composition(moving.within(frame)));
        Set<String> signs = overlay.sprites().stream().map(Sprite::id).collect(Collectors.toSet());
        List<Site> operating = ATLAS.sites().stream()
                .filter(site -> site.status() == Status.OPERATING && site.position().isPresent()).toList();
        assertThat(operating).hasSizeGreaterThan(15);
        return operating.stream().map(Site::id).filter(id -> !signs.contains("name:" + id)).toList();
    }
}
