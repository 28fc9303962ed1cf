package vn.vinhphuc.atlas.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.GeoArea;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;

class AreaFitTest {

    /** A triangle with a free corner in the south-west. */
    private static final List<LatLon> RING = List.of(new LatLon(21.6, 105.3), new LatLon(21.1, 105.8),
            new LatLon(21.6, 105.8), new LatLon(21.6, 105.3));
    private static final AreaFit FIT = new AreaFit(new GeoArea(List.of(RING)), List.of());

    @Test
    void takesTheWholePictureWithoutCards() {
        Viewport view = FIT.within(800, 700, 20, List.of());

        assertThat(RING.stream().map(view::toScreen)).allMatch(p -> p.x() >= 19.9 && p.x() <= 780.1 && p.y() >= 19.9);
        assertThat(RING.stream().mapToDouble(p -> view.toScreen(p).y()).max().orElseThrow()
                - RING.stream().mapToDouble(p -> view.toScreen(p).y()).min().orElseThrow()).isBetween(640.0, 660.1);
    }

    @Test
    void aCardInTheFreeCornerCostsNothing() {
        Viewport without = FIT.within(800, 700, 20, List.of());
        Viewport with = FIT.within(800, 700, 20, List.of(new Box(12, 520, 200, 170)));

        assertThat(with.zoom()).isEqualTo(without.zoom());
    }

    @Test
    void aCardOverTheAreaMovesOrShrinksIt() {
        Box card = new Box(12, 12, 320, 60);
        Viewport view = FIT.within(800, 700, 20, List.of(card));

        assertThat(RING.stream().map(view::toScreen)).noneMatch(p -> card.contains(p.x(), p.y()));
        assertThat(RING.stream().map(view::toScreen)).allMatch(AreaFitTest::visible);
    }

    @Test
    void aCardOverEverythingIsIgnored() {
        assertThat(FIT.within(800, 700, 20, List.of(new Box(0, 0, 800, 700)))).isEqualTo(FIT.within(800, 700, 20, List.of()));
    }

    @Test
    void whatIsWelcomeIsTakenInWhereThatCostsLittle() {
        LatLon beside = new LatLon(21.3, 105.912);
        Viewport without = FIT.within(900, 700, 20, List.of());
        Viewport with = new AreaFit(new GeoArea(List.of(RING)), List.of(beside)).within(900, 700, 20, List.of());
        Viewport narrow = new AreaFit(new GeoArea(List.of(RING)), List.of(new LatLon(21.3, 107))).within(900, 700, 20, List.of());

        assertThat(with.zoom()).isEqualTo(without.zoom());
        assertThat(without.toScreen(beside).x()).isGreaterThan(890);
        assertThat(with.toScreen(beside).x()).isLessThan(890);
        assertThat(narrow).isEqualTo(without);
    }

    private static boolean visible(ScreenPoint p) {
        return p.x() >= 0 && p.x() <= 800 && p.y() >= 0 && p.y() <= 700;
    }
}
