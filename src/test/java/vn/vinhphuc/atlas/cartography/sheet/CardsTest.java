package vn.vinhphuc.atlas.cartography.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.overlay.MapCartography;
import vn.vinhphuc.atlas.cartography.overlay.ShippedPack;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.RoadClass;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Smoothing;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Camera;

/** Where pieces of furniture stand, on the pack that is shipped. */
class CardsTest {

    private static final Atlas ATLAS = ShippedPack.ATLAS;
    private static final MapCartography MAP = MapCartography.of(ATLAS);

    /** The buttons of the window, beside which the locator stands. */
    private static Box buttons(int width) {
        return new Box(width - 48, 57, 36, 138);
    }

    @ParameterizedTest
    @CsvSource({"954, 823, true", "1276, 1000, true", "798, 690, false", "712, 640, false"})
    void aLargeWindowSaysWhereInTheNorthTheTerritoryLies(int width, int height, boolean large) {
        assertThat(cards(home(width, height), Optional.empty(), width, height)).extracting(Cards.Card::name)
                .filteredOn("locator"::equals).hasSize(large ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"21.30, 105.60, 10.5", "21.22, 105.50, 11", "21.36, 105.45, 11.5", "21.45, 105.40, 12"})
    void theLocatorNeverHidesASite(double lat, double lon, double zoom) {
        Viewport view = new Viewport(new LatLon(lat, lon), zoom, 1276, 1000);

        cards(view, Optional.of(Camera.of(view)), 1276, 1000).stream().filter(card -> card.name().equals("locator")).forEach(card ->
                assertThat(ATLAS.sites().stream().flatMap(site -> site.position().stream()).map(Position::at).map(view::toScreen))
                        .noneMatch(at -> card.box().grown(10).contains(at.x(), at.y())));
    }

    @ParameterizedTest
    @CsvSource({"954, 823", "1276, 1000", "1920, 1040"})
    void arrowsLieOnNoMainRoad(int width, int height) {
        Viewport view = home(width, height);
        List<Box> arrows = arrows(view, width, height);

        assertThat(arrows).isNotEmpty();
        assertThat(roads(view)).noneMatch(at -> arrows.stream().anyMatch(box -> box.contains(at.x(), at.y())));
    }

    @ParameterizedTest
    @CsvSource({"712, 640", "798, 690", "1276, 1000"})
    void everyPieceOfAWindowStandsWholeOnTheMapAndOnNoOther(int width, int height) {
        for (String theme : Themes.IDS) {
            for (Language language : Words.languages()) {
                for (double zoom : new double[] {8.7, 9.4, 10.1, 11.3, 12.9}) {
                    Viewport view = new Viewport(new LatLon(21.3, 105.6), zoom, width, height);
                    List<Cards.Card> all = new Cards(MAP, new SheetRequest(Themes.of(theme), Words.of(language),
                            Subject.of(Administration.SINCE_2025), Optional.of(Camera.of(view)), width, height,
                            Optional.empty()), view, Cards.Extent.WINDOW, List.of(buttons(width))).all();
                    for (Cards.Card card : all) {
                        assertThat(new Box(0, 0, width, height)).as("%s in %s, %s at %s", card.name(), theme, language.code(), zoom)
                                .satisfies(map -> assertThat(map.contains(card.box().x(), card.box().y())
                                        && map.contains(card.box().right(), card.box().bottom())).isTrue());
                        assertThat(all).filteredOn(other -> !other.equals(card) && other.box().overlaps(card.box()))
                                .as("beneath %s in %s, %s at %s", card.name(), theme, language.code(), zoom).isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void theArrowToTheEndOfTheExpresswayStandsWhereItLeavesTheMap() {
        Viewport view = home(1276, 1000);
        double leaves = roads(view).filter(at -> at.x() > 0 && at.x() < 60).mapToDouble(ScreenPoint::y).average().orElseThrow();

        assertThat(arrows(view, 1276, 1000).getFirst()).satisfies(box -> {
            assertThat(box.x()).isLessThan(20);
            assertThat(box.y() + box.height() / 2).isBetween(leaves - 120, leaves + 120);
        });
    }

    @Test
    void theHallFindsALegendInTheWindowOfALaptop() {
        SheetRequest request = new SheetRequest(Themes.of("projector"), Words.of(Language.VIETNAMESE),
                Subject.of(Administration.SINCE_2025), Optional.empty(), 798, 690, Optional.empty());
        Viewport view = WholeTerritory.view(MAP, request, 798, 690, Cards.Extent.WINDOW, List.of(buttons(798)));
        List<Cards.Card> cards = new Cards(MAP, request, view, Cards.Extent.WINDOW, List.of(buttons(798))).all();

        assertThat(cards).extracting(Cards.Card::name).contains("legend", "scale");
        assertThat(cards).allSatisfy(card -> assertThat(new Box(0, 0, 798, 690).contains(card.box())).as(card.name()).isTrue());
        assertThat(view.zoom()).isGreaterThan(10.2);
    }

    /** In the south-west, where a legend usually stands, lie the sites; in the east of such a scene there is room. */
    @Test
    void onAStageTheLegendMakesWayForSites() {
        Camera scene = new Camera(new LatLon(21.28, 105.695), 11.25);
        Viewport view = scene.in(1420, 620);
        List<Cards.Card> cards = new Cards(MAP, request(Optional.of(scene), 1420, 620), view, Cards.Extent.STAGE, List.of()).all();

        for (String name : List.of("legend", "scale")) {
            Box card = cards.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow().box();
            assertThat(ATLAS.sites().stream().flatMap(site -> site.position().stream()).map(Position::at).map(view::toScreen)
                    .filter(at -> card.contains(at.x(), at.y()))).as(name).isEmpty();
            assertThat(cards.stream().filter(one -> !one.name().equals(name))).noneMatch(one -> one.box().overlaps(card));
        }
    }

    /** Where nothing lies in that corner it stays, so that it is found where it was. */
    @Test
    void onAStageTheLegendStaysInItsCornerOtherwise() {
        Camera scene = new Camera(new LatLon(21.36, 105.35), 10.6);
        Cards cards = new Cards(MAP, request(Optional.of(scene), 1420, 620), scene.in(1420, 620), Cards.Extent.STAGE, List.of());

        assertThat(cards.all()).filteredOn(card -> card.name().equals("legend")).singleElement()
                .satisfies(card -> assertThat(card.box().x()).isEqualTo(12));
    }

    private static Stream<ScreenPoint> roads(Viewport view) {
        return ATLAS.base().roads().stream().filter(road -> road.roadClass() == RoadClass.EXPRESSWAY)
                .flatMap(road -> Smoothing.through(road.line().positions().stream().map(view::toScreen).toList()).stream());
    }

    private static List<Box> arrows(Viewport view, int width, int height) {
        return cards(view, Optional.empty(), width, height).stream().filter(card -> card.name().equals("arrow"))
                .map(Cards.Card::box).toList();
    }

    private static Viewport home(int width, int height) {
        return WholeTerritory.view(MAP, request(Optional.empty(), width, height), width, height, Cards.Extent.WINDOW,
                List.of(buttons(width)));
    }

    private static List<Cards.Card> cards(Viewport view, Optional<Camera> camera, int width, int height) {
        return new Cards(MAP, request(camera, width, height), view, Cards.Extent.WINDOW, List.of(buttons(width))).all();
    }

    private static SheetRequest request(Optional<Camera> camera, int width, int height) {
        return new SheetRequest(Themes.of("light"), Words.of(Language.VIETNAMESE), Subject.of(Administration.SINCE_2025),
                camera, width, height, Optional.empty());
    }
}
