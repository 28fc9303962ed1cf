package vn.vinhphuc.atlas.cartography.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.furniture.LegendOf;
import vn.vinhphuc.atlas.cartography.subject.Findings;
import vn.vinhphuc.atlas.cartography.subject.Shown;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Compared;
import vn.vinhphuc.atlas.view.SiteThen;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

/** What the answer to a question does to the sites on the map: nothing vanishes, and the legend says what each sign means. */
class FateSignsTest {

    /** A sign near the edge of a picture may have been moved across it, px. */
    private static final double EDGE = 30;
    private static final Words WORDS = Words.of(Language.ENGLISH);
    private static final OverlayCartography SIGNS = new OverlayCartography(ShippedPack.ATLAS);

    @ParameterizedTest
    @ValueSource(doubles = {8.75, 9.5, 10.25, 11, 13})
    void everySiteStaysOnTheMapWhateverBecomesOfIt(double zoom) {
        Subject subject = subject(fates(5));
        Overlay overlay = SIGNS.compose(request(zoom, fates(5)));

        assertThat(overlay.sprites().stream().filter(sprite -> sprite.layer() == Sprite.Layer.SITE)
                .flatMap(sprite -> sprite.gathering()
                        .map(gathering -> gathering.members().stream()).orElseGet(() -> sprite.site().stream())))
                .containsExactlyInAnyOrderElementsOf(Shown.of(ShippedPack.ATLAS, subject).sites().stream().map(SiteThen::site)
                        .filter(site -> site.position().isPresent()).map(Site::id).toList());
    }

    @Test
    void sitesOfOneFateOnlyAreGathered() {
        Map<String, Fate> fates = fates(6);

        assertThat(SIGNS.compose(request(8.75, fates)).sprites()).filteredOn(sprite -> sprite.gathering().isPresent()).isNotEmpty()
                .allSatisfy(sprite ->
                        assertThat(sprite.gathering().orElseThrow().members().stream().map(fates::get).distinct()).hasSize(1));
    }

    @Test
    void badgesMarkNearMissesAndWhatCannotBeToldAndNothingElse() {
        Map<String, Fate> fates = fates(7);
        Set<String> badges = new java.util.TreeSet<>();
        SIGNS.compose(request(11, fates)).sprites().stream().filter(sprite -> sprite.id().startsWith("fate:"))
                .forEach(sprite -> badges.add(sprite.site().orElseThrow()));

        assertThat(badges).isNotEmpty().containsExactlyInAnyOrderElementsOf(ShippedPack.ATLAS.sites().stream()
                .filter(site -> site.position().isPresent())
                .map(Site::id).filter(id -> fates.get(id) == Fate.NEAR_MISS || fates.get(id) == Fate.CANNOT_TELL).toList());
    }

    @Test
    void whatIsKeptIsNamedAndWhatDroppedOutIsNotUntilOneIsClose() {
        Map<String, Fate> fates = new HashMap<>();
        ShippedPack.ATLAS.sites().forEach(site -> fates.put(site.id(), Fate.DROPPED));
        fates.put("kcn-song-lo-ii", Fate.KEPT);

        assertThat(named(SIGNS.compose(request(9.5, fates)))).containsExactly("kcn-song-lo-ii");
        assertThat(named(SIGNS.compose(request(12.5, fates)))).hasSizeGreaterThan(10);
    }

    private static Set<Fate> fates(Viewport viewport, Map<String, Fate> fates) {
        Set<Fate> visible = EnumSet.noneOf(Fate.class);
        Shown.of(ShippedPack.ATLAS, subject(fates)).sites().stream()
                .map(SiteThen::site).filter(site -> site.position().map(Position::at).filter(viewport.bounds()::contains).isPresent())
                .forEach(site -> visible.add(java.util.Objects.requireNonNull(fates.get(site.id()))));
        return visible;
    }

    @Test
    void theLegendExplainsTheFatesThatAreVisibleAndNoOther() {
        Map<Fate, String> keys =
                Map.of(Fate.NEAR_MISS, "legend.near-miss", Fate.CANNOT_TELL, "legend.cannot-tell", Fate.DROPPED, "legend.dropped");
        Set<Boolean> seen = new java.util.HashSet<>();
        Random random = new Random(8);
        for (int round = 0; round < 60; round++) {
            Map<String, Fate> fates = fates(round);
            LatLon centre = new LatLon(21.2 + random.nextDouble() * 0.3, 105.35 + random.nextDouble() * 0.4);
            Viewport viewport = new Viewport(centre, 12.6, 700, 500);
            List<String> texts = LegendOf.picture(viewport, subject(fates), WORDS).texts();
            Set<Fate> visible = fates(viewport, fates);
            if (!fates(viewport.grown(EDGE), fates).equals(fates(viewport.grown(-EDGE), fates))) {
                continue;
            }
            keys.forEach((fate, key) -> {
                seen.add(visible.contains(fate));
                assertThat(texts.contains(WORDS.text(key))).as("%s", fate).isEqualTo(visible.contains(fate));
            });
        }
        assertThat(seen).hasSize(2);
    }

    @Test
    void nothingAskedLeavesTheMapAsItIs() {
        Map<String, Fate> kept = new HashMap<>();
        assertThat(SIGNS.compose(request(11, kept))).isEqualTo(
                SIGNS.compose(OverlayRequest.of(Themes.of("light"), WORDS, Administration.SINCE_2025, 11)));
    }

    @Test
    void comparedSitesCarryLettersInTheirOrder() {
        Compared compared = new Compared(List.of("kcn-song-lo-ii", "kcn-khai-quang", "ccn-hai-luu"));
        Overlay overlay = SIGNS.compose(OverlayRequest.of(Themes.of("light"), WORDS, Administration.SINCE_2025, 10.5)
                .withFindings(Findings.NONE.withCompared(compared)));

        for (int i = 0; i < 3; i++) {
            String id = "compared:" + compared.ids().get(i);
            String letter = Character.toString('A' + i);
            assertThat(overlay.sprites()).filteredOn(sprite -> sprite.id().equals(id)).singleElement()
                    .satisfies(sprite -> assertThat(words(sprite.marks())).containsExactly(letter));
        }
    }

    private static List<String> named(Overlay overlay) {
        return overlay.sprites().stream().filter(sprite -> sprite.layer() == Sprite.Layer.LABEL)
                .flatMap(sprite -> sprite.site().stream()).toList();
    }

    private static List<String> words(List<Mark> marks) {
        List<String> words = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                words.addAll(words(group.marks()));
            } else if (mark instanceof Mark.Words text) {
                words.add(text.text());
            }
        }
        return words;
    }

    private static Map<String, Fate> fates(long seed) {
        Random random = new Random(seed);
        Map<String, Fate> fates = new HashMap<>();
        ShippedPack.ATLAS.sites().stream().map(Site::id).sorted()
                .forEach(id -> fates.put(id, Fate.values()[random.nextInt(Fate.values().length)]));
        return fates;
    }

    private static Subject subject(Map<String, Fate> fates) {
        return Subject.of(Administration.SINCE_2025).withFindings(Findings.NONE.withFates(fates));
    }

    private static OverlayRequest request(double zoom, Map<String, Fate> fates) {
        return OverlayRequest.of(Themes.of("light"), WORDS, Administration.SINCE_2025, zoom).withSubject(subject(fates));
    }
}
