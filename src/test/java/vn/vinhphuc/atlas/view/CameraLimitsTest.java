package vn.vinhphuc.atlas.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;

class CameraLimitsTest {

    private static final ScreenPoint MIDDLE = new ScreenPoint(400, 300);
    private static final CameraLimits LIMITS = new CameraLimits(new GeoBounds(105.2, 21.0, 106.0, 21.7), 8.6, 14.5);

    @Test
    void bringsAViewBack() {
        Viewport away = new Viewport(new LatLon(25, 100), 3, 800, 600);

        assertThat(LIMITS.clamp(away)).isEqualTo(new Viewport(new LatLon(21.7, 105.2), 8.6, 800, 600));
    }

    @Test
    void leavesAViewInside() {
        Viewport inside = new Viewport(new LatLon(21.3, 105.6), 11.37, 800, 600);

        assertThat(LIMITS.clamp(inside)).isEqualTo(inside);
    }

    @Test
    void aViewInTheHandGivesWayALittleBeyondTheLimits() {
        Viewport inside = new Viewport(new LatLon(21.3, 105.6), 11.37, 800, 600);
        Viewport away = new Viewport(new LatLon(25, 100), 3, 800, 600);
        Viewport shown = LIMITS.yielding(away, MIDDLE);

        assertThat(LIMITS.yielding(inside, MIDDLE)).isEqualTo(inside);
        assertThat(LIMITS.exceededBy(inside)).isFalse();
        assertThat(LIMITS.exceededBy(shown)).isTrue();
        assertThat(shown.zoom()).isBetween(8.35, 8.6);
        ScreenPoint corner = shown.toScreen(LIMITS.clamp(away).centre());
        assertThat(corner.x()).isBetween(400.0, 400.0 + 72);
        assertThat(corner.y()).isBetween(300.0, 300.0 + 72);
    }

    @Test
    void takingHoldOfWhatIsShownMovesNothing() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            Viewport wanted = new Viewport(new LatLon(20.9 + random.nextDouble() * 0.9, 105.1 + random.nextDouble()),
                    8.4 + random.nextDouble() * 6.3, 800, 600);
            ScreenPoint anchor = new ScreenPoint(random.nextDouble() * 800, random.nextDouble() * 600);
            Viewport shown = LIMITS.yielding(wanted, MIDDLE);
            Viewport again = LIMITS.yielding(LIMITS.wanted(shown, MIDDLE), MIDDLE);

            assertThat(again.zoom()).isCloseTo(shown.zoom(), within(1e-9));
            assertThat(again.toScreen(shown.centre()).to(MIDDLE)).isLessThan(0.01);
            assertThat(LIMITS.yielding(wanted, anchor).zoom()).isEqualTo(shown.zoom());
        }
    }

    @Test
    void refusesZoomsOutOfOrder() {
        assertThatThrownBy(() -> new CameraLimits(LIMITS.centre(), 12, 9)).hasMessageContaining("12.0, 9.0");
    }
}
