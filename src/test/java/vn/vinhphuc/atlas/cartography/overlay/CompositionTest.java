package vn.vinhphuc.atlas.cartography.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.Words;

/** A map at rest, on the pack that is shipped. */
class CompositionTest {

    private static final Atlas ATLAS = ShippedPack.ATLAS;
    private static final OverlayCartography CARTOGRAPHY = new OverlayCartography(ATLAS);
    private static final Box LEGEND = new Box(12, 440, 280, 290);

    static DoubleStream zooms() {
        return DoubleStream.of(9.3, 9.9, 10.4, 11.2, 12.1, 13);
    }

    @ParameterizedTest
    @MethodSource("zooms")
    void noNameIsCutOrCovered(double zoom) {
        Frame frame = frame(zoom);
        Overlay settled = composition(zoom).settled(frame).overlay();

        assertThat(settled.within(frame.viewport()).stream().filter(CompositionTest::name).filter(sprite -> {
            Box box = at(sprite, frame.viewport());
            return box.overlaps(frame.map()) && !frame.map().contains(box)
                    || sprite.layer() != Sprite.Layer.LINE_LABEL && box.overlaps(LEGEND);
        })).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("zooms")
    void namesThatAreClearStayWhereTheyWere(double zoom) {
        Frame frame = frame(zoom);
        Map<String, Sprite> before = new HashMap<>();
        composition(zoom).overlay().sprites().forEach(sprite -> before.put(sprite.id(), sprite));
        Map<String, Sprite> after = new HashMap<>();
        composition(zoom).settled(frame).overlay().sprites().forEach(sprite -> after.put(sprite.id(), sprite));

        before.forEach((id, sprite) -> {
            Box box = at(sprite, frame.viewport());
            if (frame.map().contains(box) && !box.overlaps(LEGEND.grown(1))) {
                assertThat(after.get(id)).as(id).isEqualTo(sprite);
            }
        });
    }

    /** Half a sign without its name tells nobody anything. */
    @Test
    void aTownIsShownWholeOrNotAtAll() {
        Viewport viewport = frame(10.5).viewport();
        Box middle = new Box(300, 20, viewport.width() - 340, viewport.height() - 40);
        Sprite town = composition(10.5).overlay().within(viewport).stream().filter(Sign.PLACE::is)
                .filter(sprite -> middle.contains(at(sprite, viewport))).findFirst().orElseThrow();
        Box half = new Box(at(town, viewport).x() + town.box().width() / 2 + 1, at(town, viewport).y(), 60, 40);
        Box whole = new Box(0, 0, viewport.width(), viewport.height());
        String name = Sign.name(town);

        assertThat(composition(10.5).settled(new Frame(viewport, whole, List.of(half))).overlay().sprites()).extracting(Sprite::id)
                .doesNotContain(town.id(), name);
        assertThat(composition(10.5).settled(new Frame(viewport, whole, List.of())).overlay().sprites()).extracting(Sprite::id)
                .contains(town.id(), name);
    }

    /** A site keeps its sign wherever a card lies. */
    @Test
    void aSiteIsNeverLeftOut() {
        Viewport viewport = frame(10.5).viewport();
        Box all = new Box(0, 0, viewport.width(), viewport.height());

        assertThat(composition(10.5).settled(new Frame(viewport, all, List.of(all))).overlay().sprites()).filteredOn(Sign.SITE::is)
                .containsExactlyElementsOf(composition(10.5).overlay().sprites().stream().filter(Sign.SITE::is).toList());
    }

    @Test
    void neighbouringProvincesAreNamedBesideTheWholeTerritory() {
        double zoom = 10.05;
        Viewport viewport = new Viewport(ATLAS.base().territory().area().bounds().centre(), zoom, 1100, 800);
        Frame frame = new Frame(viewport, new Box(0, 0, 1100, 800).grown(-5), List.of());

        assertThat(composition(zoom).settled(frame).overlay().within(viewport)).extracting(Sprite::id)
                .filteredOn(id -> id.startsWith("unit:"))
                .contains(ATLAS.base().neighbours().get(Administration.SINCE_2025).stream()
                        .map(unit -> "unit:" + unit.feature().id()).toArray(String[]::new));
    }

    @Test
    void restingTwiceGivesTheSame() {
        assertThat(composition(10.4).settled(frame(10.4)).overlay()).isEqualTo(composition(10.4).settled(frame(10.4)).overlay());
    }

    private static Composition composition(double zoom) {
        return CARTOGRAPHY.composition(OverlayRequest.of(Themes.of("light"), Words.of(Language.VIETNAMESE),
                Administration.SINCE_2025, OverlayRequest.keyZoom(zoom)));
    }

    private static Frame frame(double zoom) {
        Viewport viewport = new Viewport(ATLAS.base().territory().area().bounds().centre(), zoom, 800, 740);
        return new Frame(viewport, new Box(0, 0, 800, 740).grown(-5), List.of(LEGEND));
    }

    private static boolean name(Sprite sprite) {
        return switch (sprite.layer()) {
            case LABEL, AREA_LABEL, LINE_LABEL, SHIELD -> true;
            case POINT, SITE, SELECTION -> false;
        };
    }

    private static Box at(Sprite sprite, Viewport viewport) {
        ScreenPoint at = viewport.toScreen(sprite.anchor());
        return sprite.box().moved(at.x(), at.y());
    }
}
