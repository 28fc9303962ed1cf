package vn.vinhphuc.atlas.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.view.CameraLimits;
import vn.vinhphuc.atlas.view.Elastic;
import vn.vinhphuc.atlas.view.Heading;
import vn.vinhphuc.atlas.view.Steering;

class MotionTest {

    private static final CameraLimits LIMITS = new CameraLimits(new GeoBounds(104, 20, 107, 23), 8.6, 14.5);
    private static final Viewport START = new Viewport(new LatLon(21.3, 105.6), 11, 800, 600);

    @Test
    void wheelKeepsTheGroundUnderThePointer() {
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            ScreenPoint anchor = new ScreenPoint(random.nextDouble() * 800, random.nextDouble() * 600);
            LatLon ground = START.toGround(anchor);
            Motion motion = new Motion.Zooming(LIMITS, START, anchor, 9 + random.nextDouble() * 5);
            double t = random.nextDouble();

            assertThat(motion.at(t).toScreen(ground).to(anchor)).isLessThan(1e-6);
        }
    }

    /** A wheel that turns on before the map is there, a trackpad with its many small steps. */
    @Test
    void manyStepsOfTheWheelKeepTheGroundUnderThePointerWithinAPixel() {
        Random random = new Random(11);
        for (int i = 0; i < 50; i++) {
            ScreenPoint anchor = new ScreenPoint(random.nextDouble() * 800, random.nextDouble() * 600);
            LatLon ground = START.toGround(anchor);
            Viewport view = START;
            double target = view.zoom();
            for (int step = 0; step < 60; step++) {
                target = Math.clamp(target + random.nextDouble(-0.4, 0.4), 10.0, 14.5);
                view = new Motion.Zooming(LIMITS, view, anchor, target).at(random.nextDouble() * 0.05);
                assertThat(view.toScreen(ground).to(anchor)).isLessThan(1);
            }
        }
    }

    /** Or the map would never rest. */
    @Test
    void aGlideIntoACornerEndsWithinTheLimits() {
        Random random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            Viewport from = LIMITS.clamp(START.withCentre(new LatLon(random.nextDouble(19.8, 23.2), random.nextDouble(103.8, 107.2)))
                    .withZoom(random.nextDouble(8.6, 14.5)));
            Motion glide = Motion.Glide.over(LIMITS, from, random.nextDouble(-2_000, 2_000), random.nextDouble(-2_000, 2_000));

            assertThat(LIMITS.exceededBy(glide.end())).isFalse();
        }
    }

    @Test
    void settlingEndsWithinTheLimitsAndKeepsTheGroundOfAZoom() {
        ScreenPoint anchor = new ScreenPoint(200, 450);
        Viewport beyond = START.withZoom(14.7);
        LatLon ground = beyond.toGround(anchor);
        Motion settling = new Motion.Settling(LIMITS, beyond, anchor);

        assertThat(settling.at(0)).satisfies(view -> assertThat(view.zoom()).isCloseTo(14.7, within(1e-9)));
        assertThat(settling.at(0.1).zoom()).isBetween(14.5, 14.69);
        assertThat(settling.at(0.1).toScreen(ground).to(anchor)).isLessThan(1);
        assertThat(settling.over(Elastic.SECONDS)).isTrue();
        assertThat(LIMITS.exceededBy(settling.end())).isFalse();
    }

    @Test
    void settlingBringsTheMiddleBack() {
        Viewport beyond = START.withCentre(new LatLon(21.3, 103.9));
        Motion settling = new Motion.Settling(LIMITS, beyond, new ScreenPoint(400, 300));

        assertThat(settling.at(0).centre().metresTo(beyond.centre())).isLessThan(0.01);
        assertThat(settling.at(0.1).centre().lon()).isBetween(103.91, 104.0);
        assertThat(settling.end().centre().lon()).isEqualTo(104);
    }

    @Test
    void aBriefPressOfAKeyRunsOneStep() {
        Motion.Cruise cruise = new Motion.Cruise(LIMITS, START, Steering.NONE.with(Heading.EAST));
        Motion.Glide rest = Motion.Glide.thrown(LIMITS, START, cruise.speed());

        assertThat(rest.end().toScreen(START.centre()).x()).isCloseTo(400 - 0.18 * 800, within(1.0));
        assertThat(cruise.over(1000)).isFalse();
    }

    @Test
    void aHeldKeyGoesOnEvenlyAndIsStoppedByTheLimits() {
        Motion cruise = new Motion.Cruise(LIMITS, START, Steering.NONE.with(Heading.EAST));
        double first = START.toScreen(cruise.at(0.2).centre()).x() - START.toScreen(cruise.at(0.1).centre()).x();
        double later = START.toScreen(cruise.at(0.5).centre()).x() - START.toScreen(cruise.at(0.4).centre()).x();

        assertThat(first).isCloseTo(0.6 * 800 * 0.1, within(1.0));
        assertThat(later).isCloseTo(first, within(1.5));
        assertThat(cruise.at(60).centre().lon()).isBetween(107.0, 107.1);
    }

    @Test
    void aHeldKeyZoomsBeyondTheLimitALittleOnly() {
        Motion cruise = new Motion.Cruise(LIMITS, START, Steering.NONE.with(Heading.CLOSER));

        assertThat(cruise.at(0.5).zoom()).isCloseTo(12, within(1e-9));
        assertThat(cruise.at(60).zoom()).isBetween(14.5, 14.75);
    }

    @Test
    void wheelArrives() {
        Motion motion = new Motion.Zooming(LIMITS, START, new ScreenPoint(10, 10), 12);

        assertThat(motion.over(0.1)).isFalse();
        assertThat(motion.over(0.6)).isTrue();
        assertThat(motion.at(0.6).zoom()).isCloseTo(12, within(0.002));
        assertThat(motion.end().zoom()).isEqualTo(12);
    }

    @Test
    void thrownPictureRunsOut() {
        Motion.Glide glide = Motion.Glide.thrown(LIMITS, START, new ScreenPoint(1000, 0));

        assertThat(glide.at(0).centre().metresTo(START.centre())).isLessThan(0.001);
        assertThat(START.toScreen(glide.end().centre()).x()).isCloseTo(400 - 300, within(1e-6));
        assertThat(glide.over(0.5)).isFalse();
        assertThat(glide.over(3)).isTrue();
    }

    @Test
    void glidesByWholePixels() {
        Motion glide = Motion.Glide.over(LIMITS, START, 333, -77);
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
