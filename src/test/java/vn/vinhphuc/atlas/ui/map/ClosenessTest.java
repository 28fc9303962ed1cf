package vn.vinhphuc.atlas.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.Viewport;

class ClosenessTest {

    private static final LatLon KHAI_QUANG = new LatLon(21.31, 105.62);
    private static final LatLon SONG_LO = new LatLon(21.45, 105.35);
    private static final Viewport NOW = new Viewport(new LatLon(21.3, 105.6), 10, 800, 600);

    @Test
    void oneSiteStandsInTheMiddle() {
        Viewport to = Closeness.to(List.of(KHAI_QUANG), NOW).orElseThrow();

        assertThat(to.zoom()).isEqualTo(12.5);
        assertThat(to.centre().metresTo(KHAI_QUANG)).isLessThan(1);
    }

    @Test
    void aMapThatIsNearerStaysSo() {
        assertThat(Closeness.to(List.of(KHAI_QUANG), NOW.withZoom(13.7)).orElseThrow().zoom()).isCloseTo(13.7, within(1e-9));
    }

    @Test
    void severalAreAllSeen() {
        Viewport to = Closeness.to(List.of(KHAI_QUANG, SONG_LO), NOW).orElseThrow();

        assertThat(to.zoom()).isBetween(10.0, 12.5);
        assertThat(to.bounds().contains(KHAI_QUANG) && to.bounds().contains(SONG_LO)).isTrue();
    }

    @Test
    void nothingChosenIsNoView() {
        assertThat(Closeness.to(List.of(), NOW)).isEmpty();
    }
}
