package vn.vinhphuc.atlas.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;

class MotionTest {

    private static final Viewport START = new Viewport(new LatLon(21.3, 105.6), 11, 800, 600);

    @Test
    void wheelKeepsTheGroundUnderThePointer() {
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            ScreenPoint anchor = new ScreenPoint(random.nextDouble() * 800, random.nextDouble() * 600);
            LatLon ground = START.toGround(anchor);
            Motion motion = new Motion.Zooming(START, anchor, 9 + random.nextDouble() * 5);
            double t = random.nextDouble();

            assertThat(motion.at(t).toScreen(ground).to(anchor)).isLessThan(1e-6);
        }
    }

    @Test
    void wheelArrives() {
        Motion motion = new Motion.Zooming(START, new ScreenPoint(10, 10), 12);

        assertThat(motion.over(0.1)).isFalse();
        assertThat(motion.over(0.6)).isTrue();
        assertThat(motion.at(0.6).zoom()).isCloseTo(12, within(0.002));
        assertThat(motion.end().zoom()).isEqualTo(12);
    }

    @Test
    void thrownPictureRunsOut() {
        Motion.Glide glide = Motion.Glide.thrown(START, 1000, 0);

        assertThat(glide.at(0).centre().metresTo(START.centre())).isLessThan(0.001);
        assertThat(START.toScreen(glide.end().centre()).x()).isCloseTo(400 - 300, within(1e-6));
        assertThat(glide.over(0.5)).isFalse();
        assertThat(glide.over(3)).isTrue();
    }

    @Test
    void glidesByWholePixels() {
        Motion glide = new Motion.Glide(START, 333, -77);
        for (int i = 0; i < 60; i++) {
            double x = START.toScreen(glide.at(i / 60.0).centre()).x();
            assertThat(x).isCloseTo(Math.rint(x), within(1e-6));
        }
    }

    @Test
    void speedIsThatOfTheLastMoments() {
        DragTrace trace = new DragTrace();
        trace.add(new ScreenPoint(0, 0), 0);
        for (int i = 0; i <= 5; i++) {
            trace.add(new ScreenPoint(500 + 10 * i, 0), 1 + i * 0.016);
        }

        assertThat(trace.speed(1.08).x()).isCloseTo(625, within(1.0));
    }

    @Test
    void restBeforeLettingGoThrowsNothing() {
        DragTrace trace = new DragTrace();
        trace.add(new ScreenPoint(0, 0), 0);
        trace.add(new ScreenPoint(300, 0), 0.1);

        assertThat(trace.speed(0.5)).isEqualTo(new ScreenPoint(0, 0));
    }
}
