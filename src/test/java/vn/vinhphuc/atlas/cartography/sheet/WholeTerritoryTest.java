package vn.vinhphuc.atlas.cartography.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.overlay.MapCartography;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.data.BundledPack;
import vn.vinhphuc.atlas.data.PackReader;
import vn.vinhphuc.atlas.data.PackResult;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.PlaceKind;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.Words;

class WholeTerritoryTest {

    private static final Atlas ATLAS = ((PackResult.Loaded) new PackReader(LocalDate.of(2026, 11, 24)).read(new BundledPack())).atlas();
    private static final MapCartography MAP = MapCartography.of(ATLAS);

    @ParameterizedTest
    @CsvSource({"712, 668, 10.1", "798, 716, 10.2", "1276, 1028, 10.7", "3196, 2108, 11.7", "1920, 1080, 10.8"})
    void noCardHidesTheTerritory(int width, int height, double leastZoom) {
        SheetRequest request = request(width, height);
        Viewport view = WholeTerritory.view(MAP, request, width, height, Cards.Extent.WINDOW, List.of());
        List<Box> cards = new Cards(MAP, request, view, Cards.Extent.WINDOW, List.of()).boxes();

        assertThat(view.zoom()).isGreaterThan(leastZoom);
        assertThat(ATLAS.base().territory().area().rings().stream().flatMap(List::stream).map(view::toScreen))
                .noneMatch(p -> cards.stream().anyMatch(card -> card.contains(p.x(), p.y())))
                .allMatch(p -> p.x() > 0 && p.y() > 0 && p.x() < width && p.y() < height);
    }

    @Test
    void reservedPlacesStayFree() {
        Box reserved = new Box(600, 12, 180, 300);
        Viewport view = WholeTerritory.view(MAP, request(798, 716), 798, 716, Cards.Extent.WINDOW, List.of(reserved));

        assertThat(ATLAS.base().territory().area().rings().stream().flatMap(List::stream).map(view::toScreen))
                .noneMatch(p -> reserved.contains(p.x(), p.y()));
    }

    @Test
    void theAirportStandsInTheWindowOfALaptop() {
        Viewport view = WholeTerritory.view(MAP, request(798, 690), 798, 690, Cards.Extent.WINDOW, List.of());

        assertThat(ATLAS.base().places().stream()
                .filter(place -> place.kind() == PlaceKind.AIRPORT).map(place -> view.toScreen(place.at()).x()))
                .hasSize(1).allMatch(x -> x < 790);
    }

    private static SheetRequest request(int width, int height) {
        return new SheetRequest(Themes.of("light"), Words.of(Language.VIETNAMESE), Subject.of(Administration.SINCE_2025),
                Optional.empty(), width, height, Optional.empty());
    }
}
