package vn.vinhphuc.atlas.cartography.furniture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;

class ScaleBarTest {

    @Test
    void barIsAsLongAsTheGroundItStandsFor() {
        SplittableRandom random = new SplittableRandom(4);
        for (int round = 0; round < 200; round++) {
            LatLon middle = new LatLon(random.nextDouble(-60, 60), random.nextDouble(-170, 170));
            Viewport viewport = new Viewport(middle, random.nextDouble(8, 16), 800, 600);
            ScaleBar bar = ScaleBar.of(middle, viewport.zoom(), 160);
            LatLon west = viewport.toGround(new ScreenPoint(400 - bar.px() / 2, 300));
            LatLon east = viewport.toGround(new ScreenPoint(400 + bar.px() / 2, 300));

            assertThat(west.metresTo(east)).isCloseTo(bar.metres(), within(bar.metres() * 1e-4));
            assertThat(bar.px()).isBetween(160 / 2.5 - 0.01, 160.0);
        }
    }

    @Test
    void lengthIsARoundFigure() {
        for (double zoom = 7; zoom < 18; zoom += 0.1) {
            String digits = Long.toString(Math.round(ScaleBar.of(new LatLon(21.3, 105.6), zoom, 150).metres()));

            assertThat(digits).matches("[125]0*");
        }
    }
}
