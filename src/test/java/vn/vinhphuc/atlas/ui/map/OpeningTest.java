package vn.vinhphuc.atlas.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.cartography.Gathering;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.Viewport;

class OpeningTest {

    private static final Viewport NOW = new Viewport(new LatLon(21.3, 105.6), 9.5, 800, 600);

    @Test
    void membersAreSeenFromNearer() {
        GeoBounds bounds = new GeoBounds(105.5, 21.2, 105.7, 21.3);

        Viewport opened = Opening.of(new Gathering(List.of("a", "b"), bounds), NOW);

        assertThat(opened.zoom()).isBetween(10.5, 12.5);
        assertThat(opened.bounds().contains(new LatLon(21.2, 105.5)) && opened.bounds().contains(new LatLon(21.3, 105.7))).isTrue();
    }

    @Test
    void membersOnOnePointAreOpenedStepByStep() {
        GeoBounds point = new GeoBounds(105.5, 21.2, 105.5, 21.2);

        assertThat(Opening.of(new Gathering(List.of("a", "b"), point), NOW).zoom()).isEqualTo(10.5);
    }
}
