package vn.vinhphuc.atlas.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.view.Heading;

class PickingTest {

    private static final Viewport VIEW = new Viewport(new LatLon(21.3, 105.6), 11, 800, 600);
    private static final Sprite KHAI_QUANG = at("a", 400, 300, Optional.of("kcn-khai-quang"));
    private static final Sprite BINH_XUYEN = at("b", 440, 300, Optional.of("kcn-binh-xuyen"));
    private static final Sprite SHIELD = at("c", 470, 300, Optional.empty());
    private static final List<Sprite> ALL = List.of(KHAI_QUANG, BINH_XUYEN, SHIELD);

    @Test
    void whatIsUnderThePointer() {
        assertThat(pick(405, 305)).contains(KHAI_QUANG);
        assertThat(pick(440, 292)).contains(BINH_XUYEN);
    }

    @Test
    void theNearestWithinReach() {
        assertThat(pick(413, 300)).contains(KHAI_QUANG);
        assertThat(pick(428, 300)).contains(BINH_XUYEN);
    }

    @Test
    void nothingBeyondReachAndNothingThatIsNoSite() {
        assertThat(pick(420, 300)).isEmpty();
        assertThat(pick(470, 300)).isEmpty();
    }

    @Test
    void keysGoFromSymbolToSymbol() {
        Sprite north = at("n", 380, 180, Optional.of("north"));
        List<Sprite> all = List.of(KHAI_QUANG, BINH_XUYEN, SHIELD, north, at("out", 400, 700, Optional.of("out")));

        assertThat(Picking.next(all, VIEW, Optional.of(KHAI_QUANG), Heading.EAST)).contains(BINH_XUYEN);
        assertThat(Picking.next(all, VIEW, Optional.of(BINH_XUYEN), Heading.WEST)).contains(KHAI_QUANG);
        assertThat(Picking.next(all, VIEW, Optional.of(KHAI_QUANG), Heading.NORTH)).contains(north);
        assertThat(Picking.next(all, VIEW, Optional.of(BINH_XUYEN), Heading.EAST)).isEmpty();
        assertThat(Picking.next(all, VIEW, Optional.of(KHAI_QUANG), Heading.SOUTH)).isEmpty();
        assertThat(Picking.next(all, VIEW, Optional.empty(), Heading.EAST)).contains(BINH_XUYEN);
    }

    private static Optional<Sprite> pick(double x, double y) {
        return Picking.nearest(ALL, VIEW, new ScreenPoint(x, y), 5);
    }

    private static Sprite at(String id, double x, double y, Optional<String> site) {
        return new Sprite(id, Sprite.Layer.SITE, VIEW.toGround(new ScreenPoint(x, y)), new Box(-10, -10, 20, 20),
                List.of(), site);
    }
}
