package vn.vinhphuc.atlas.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhphuc.atlas.RealAtlas.ATLAS;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import vn.vinhphuc.atlas.cartography.overlay.Frame;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.FxThread;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.ViewState;

/** Names keep clear of the cards of a map that rests, so that they wait for the cards; but not at the start. */
class FurnitureTest {

    private static final Viewport FIRST = new Viewport(new LatLon(21.3, 105.6), 10.25, 800, 680);
    private static final Viewport NEXT = new Viewport(new LatLon(21.35, 105.6), 11, 800, 680);

    private final Background pictures = new Background("pictures", 1, failure -> { });
    private Furniture furniture;

    @BeforeEach
    void make() throws Exception {
        FxThread.start();
        furniture = FxThread.on(() -> {
            Session session = new Session(ATLAS, ViewState.START);
            MapArt art = MapArt.of(ATLAS);
            MapButtons buttons =
                    new MapButtons(session, new CameraControl(CameraEdge.limits(ATLAS.base().territory().area().bounds()), FIRST),
                    () -> { }, () -> { }, () -> { });
            return new Furniture(session, art, MapPlace.WINDOW, buttons,
                    new Painters(pictures, pictures, failure -> { }), () -> { }, () -> { });
        });
        FxThread.show(furniture, FIRST.width(), FIRST.height());
    }

    @AfterEach
    void close() {
        pictures.close();
    }

    @Test
    void theFirstFrameIsKnownBeforeItsCardsArePainted() throws Exception {
        Optional<Frame> ahead = FxThread.on(() -> {
            assertThat(furniture.frame(FIRST)).isEmpty();
            furniture.want(FIRST, 1);
            assertThat(furniture.idle()).isFalse();
            return furniture.frame(FIRST);
        });
        await();

        assertThat(ahead).isPresent();
        assertThat(ahead.get().covered()).hasSizeGreaterThan(3);
        assertThat(FxThread.on(() -> furniture.frame(FIRST))).isEqualTo(ahead);
    }

    @Test
    void aLaterFrameIsThatOfCardsThatStand() throws Exception {
        FxThread.on(() -> {
            furniture.want(FIRST, 1);
            return true;
        });
        await();

        assertThat(FxThread.on(() -> {
            furniture.want(NEXT, 1);
            return furniture.frame(NEXT);
        })).isEmpty();
        await();
        assertThat(FxThread.on(() -> furniture.frame(NEXT))).isPresent();
    }

    private void await() throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> FxThread.on(furniture::idle));
    }
}
