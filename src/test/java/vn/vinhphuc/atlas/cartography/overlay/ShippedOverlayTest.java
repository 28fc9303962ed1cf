package vn.vinhphuc.atlas.cartography.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.subject.Shown;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.PlaceKind;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.SiteThen;

/** Laws of the overlay, on the pack that is shipped. */
class ShippedOverlayTest {

    /** The map between the panels of a window of 1366 × 768. */
    private static final double MAP_WIDTH = 798;
    private static final double MAP_HEIGHT = 690;

    private static final Atlas ATLAS = ShippedPack.ATLAS;
    private static final Subject SUBJECT = Subject.of(Administration.SINCE_2025).withPeriod(PlanPeriod.VISION_2050);
    private static final List<Site> SHOWN = Shown.of(ATLAS, SUBJECT).sites().stream().map(SiteThen::site).toList();
    private static final OverlayCartography CARTOGRAPHY = new OverlayCartography(ATLAS);

    static Stream<Arguments> views() {
        return Stream.of(Language.VIETNAMESE, Language.ENGLISH).flatMap(language ->
                Stream.of("light", "projector").flatMap(theme ->
                        DoubleStream.iterate(9.5, zoom -> zoom <= 14, zoom -> zoom + 0.75)
                                .mapToObj(zoom -> Arguments.of(language, theme, zoom))));
    }

    @ParameterizedTest
    @MethodSource("views")
    void nothingOverlapsUntilTheNextKeyZoom(Language language, String theme, double zoom) {
        Overlay overlay = CARTOGRAPHY.compose(request(language, theme, zoom));

        for (double at : new double[] {zoom, zoom + 0.12, zoom + 0.249}) {
            assertThat(overlaps(overlay, new Viewport(ATLAS.base().territory().area().bounds().centre(), at, 100, 100)))
                    .as("overlaps at zoom %s", at).isEmpty();
        }
    }

    @Test
    void wholeProvinceNamesEveryOperatingSiteAndTown() {
        for (Language language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
            for (double padding : new double[] {0, 24}) {
                double zoom = OverlayRequest.keyZoom(Viewport.fit(ATLAS.base().territory().area().bounds(), MAP_WIDTH, MAP_HEIGHT,
                        Viewport.Insets.of(padding)).zoom());
                Set<String> named = names(CARTOGRAPHY.compose(request(language, "light", zoom)));

                assertThat(operating()).hasSizeGreaterThan(15).allSatisfy(id -> assertThat(named).contains("name:" + id));
                assertThat(towns()).hasSizeGreaterThan(7).allSatisfy(id -> assertThat(named).contains("name:" + id));
            }
        }
    }

    /** On a projector symbols and names are larger, and the densest parks enclose each other. */
    @Test
    void aProjectorNamesAllOperatingParksButTwo() {
        for (Language language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
            for (double zoom : new double[] {10.5, 10.75, 11}) {
                Set<String> named =
                        names(CARTOGRAPHY.compose(request(language, "projector", zoom).withSubject(Subject.of(Administration.SINCE_2025))));

                assertThat(operating()).filteredOn(id -> id.startsWith("kcn-") && !named.contains("name:" + id))
                        .as("without a name at zoom %s", zoom).hasSizeLessThanOrEqualTo(2);
            }
        }
    }

    @Test
    void everySiteIsNamedAtSomeZoom() {
        Set<String> named = IntStream.rangeClosed(44, 56).mapToObj(quarter -> request(Language.VIETNAMESE, "light", quarter / 4.0))
                .flatMap(request -> names(CARTOGRAPHY.compose(request)).stream()).collect(Collectors.toSet());

        assertThat(SHOWN.stream().filter(site -> site.position().isPresent()).map(Site::id))
                .hasSizeGreaterThan(50).allSatisfy(id -> assertThat(named).contains("name:" + id));
    }

    @Test
    void readersOfAnotherLanguageFindTheVietnameseNameAboveTheirs() {
        Sprite airport = CARTOGRAPHY.compose(request(Language.ENGLISH, "light", 11)).sprites().stream()
                .filter(sprite -> sprite.id().equals("name:noi-bai-airport")).findFirst().orElseThrow();
        Sprite plain = CARTOGRAPHY.compose(request(Language.VIETNAMESE, "light", 11)).sprites().stream()
                .filter(sprite -> sprite.id().equals("name:noi-bai-airport")).findFirst().orElseThrow();

        assertThat(airport.marks().toString()).contains("Sân bay Nội Bài", "Nội Bài Airport");
        assertThat(plain.marks().toString()).doesNotContain("Airport");
    }

    @Test
    void zonesOfOneParkAreTiedUntilTheNextKeyZoom() {
        Overlay overlay = CARTOGRAPHY.compose(request(Language.VIETNAMESE, "light", 11));
        List<Sprite> ties = overlay.sprites().stream().filter(sprite -> sprite.id().startsWith("tie:")).toList();
        List<String> tied = ties.stream().map(sprite -> sprite.id().split(":")[1]).distinct().toList();

        assertThat(tied).containsAll(SHOWN.stream()
                .filter(site -> site.family().isPresent() && site.position().isPresent()).map(Site::id).toList());
        for (double at : new double[] {11, 11.249}) {
            Viewport view = new Viewport(ATLAS.base().territory().area().bounds().centre(), at, 100, 100);
            for (int i = 0; i < ties.size(); i += 2) {
                assertThat(reach(ties.get(i), view).overlaps(reach(ties.get(i + 1), view))).as(ties.get(i).id()).isTrue();
            }
        }
    }

    private static Box reach(Sprite sprite, Viewport view) {
        ScreenPoint at = view.toScreen(sprite.anchor());
        return sprite.box().moved(at.x(), at.y());
    }

    @Test
    void selectedSiteIsFramedAndNamed() {
        OverlayRequest request = request(Language.VIETNAMESE, "light", 11).withSelection(Optional.of("ccn-hai-luu"));

        assertThat(names(CARTOGRAPHY.compose(request))).contains("name:ccn-hai-luu", "selected:ccn-hai-luu");
    }

    @Test
    void sameRequestGivesTheSameOverlay() {
        OverlayRequest request = request(Language.ENGLISH, "light", 11.5);

        assertThat(new OverlayCartography(ATLAS).compose(request)).isEqualTo(CARTOGRAPHY.compose(request));
    }

    @Test
    void selectingASiteLeavesMostOfTheOverlayAsItIs() {
        OverlayRequest request = request(Language.ENGLISH, "light", 11.5);
        Overlay before = CARTOGRAPHY.compose(request);
        Overlay after = CARTOGRAPHY.compose(request.withSelection(Optional.of("ccn-hai-luu")));

        assertThat(after.sprites().stream().filter(before.sprites()::contains).count())
                .isBetween(before.sprites().size() * 9L / 10, before.sprites().size() - 1L);
    }

    @Test
    void aViewShowsWhatStandsInIt() {
        Overlay overlay = CARTOGRAPHY.compose(request(Language.ENGLISH, "light", 13));
        Viewport view = new Viewport(ATLAS.site("kcn-khai-quang").orElseThrow().position().orElseThrow().at(), 13, 400, 300);

        assertThat(overlay.within(view)).extracting(Sprite::id).contains("name:kcn-khai-quang").doesNotContain("name:ccn-hai-luu");
        assertThat(overlay.within(view.grown(20_000))).isEqualTo(overlay.sprites());
    }

    private static OverlayRequest request(Language language, String theme, double zoom) {
        return OverlayRequest.of(Themes.of(theme), Words.of(language), Administration.SINCE_2025, zoom).withSubject(SUBJECT);
    }

    private static Set<String> names(Overlay overlay) {
        return overlay.sprites().stream().map(Sprite::id).collect(Collectors.toSet());
    }

    private static List<String> operating() {
        return ATLAS.sites().stream()
                .filter(site -> site.status() == Status.OPERATING && site.position().isPresent()).map(Site::id).toList();
    }

    private static List<String> towns() {
        return ATLAS.base().places().stream()
                .filter(place -> place.rank() <= 2 && place.kind() != PlaceKind.LOGISTICS)
                .filter(place -> ATLAS.base().territory().area().contains(place.at()))
                .map(BaseMap.Place::feature).map(BaseMap.Feature::id).toList();
    }

    private record Covered(String id, Box box, boolean label, boolean round) {
    }

    private static List<String> overlaps(Overlay overlay, Viewport viewport) {
        List<Covered> all = new ArrayList<>();
        for (Sprite sprite : overlay.sprites()) {
            ScreenPoint at = viewport.toScreen(sprite.anchor());
            switch (sprite.layer()) {
                case SITE, POINT -> {
                    if (!sprite.id().startsWith("tick:") && !sprite.id().startsWith("tie:")) {
                        all.add(new Covered(sprite.id(), sprite.box().moved(at.x(), at.y()), false, round(sprite)));
                    }
                }
                case SHIELD -> all.add(new Covered(sprite.id(), sprite.box().moved(at.x(), at.y()).grown(-1), true, false));
                case LINE_LABEL, AREA_LABEL, LABEL -> Ink.of(sprite.marks())
                        .forEach(box -> all.add(new Covered(sprite.id(), box.moved(at.x(), at.y()), true, false)));
                case SELECTION -> { }
            }
        }
        List<String> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (meet(all.get(i), all.get(j))) {
                    found.add(all.get(i).id() + " / " + all.get(j).id());
                }
            }
        }
        return found;
    }

    private static boolean round(Sprite sprite) {
        return sprite.site().flatMap(ATLAS::site).map(site -> site.kind() == SiteKind.PARK).orElse(true);
    }

    private static boolean meet(Covered a, Covered b) {
        if (a.id().equals(b.id()) || !a.box().grown(-0.3).overlaps(b.box().grown(-0.3))) {
            return false;
        }
        if (a.round() && b.round()) {
            double distance = Math.hypot(a.box().x() + a.box().width() / 2 - b.box().x() - b.box().width() / 2,
                    a.box().y() + a.box().height() / 2 - b.box().y() - b.box().height() / 2);
            return distance < (a.box().width() + b.box().width()) / 2 - 0.5;
        }
        if (a.label() != b.label() && park(a.label() ? b : a)) {
            return inDisc(a.label() ? a.box() : b.box(), a.label() ? b.box() : a.box());
        }
        return a.label() || b.label() || !a.round() && !b.round();
    }

    private static boolean park(Covered one) {
        return one.id().startsWith("site:kcn-");
    }

    /** Whether a box reaches into the disc that fills another. */
    private static boolean inDisc(Box box, Box disc) {
        double x = disc.x() + disc.width() / 2;
        double y = disc.y() + disc.height() / 2;
        return Math.hypot(Math.clamp(x, box.x(), box.right()) - x, Math.clamp(y, box.y(), box.bottom()) - y) < disc.width() / 2 - 0.5;
    }
}
