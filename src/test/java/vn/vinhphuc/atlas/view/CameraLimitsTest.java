package vn.vinhphuc.atlas.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.Viewport;

class CameraLimitsTest {

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
    void refusesZoomsOutOfOrder() {
        assertThatThrownBy(() -> new CameraLimits(LIMITS.centre(), 12, 9)).hasMessageContaining("12.0, 9.0");
    }
}
