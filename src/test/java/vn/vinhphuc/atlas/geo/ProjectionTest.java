package vn.vinhphuc.atlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ProjectionTest {

    private static final LatLon VINH_YEN = new LatLon(21.30891, 105.60489);

    @Test
    void agreesWithThePublishedFormulaOfWebMercator() {
        WorldPoint p = WebMercator.project(new LatLon(45, -90));
        // y = ½ − asinh(tan φ) ∕ 2π
        assertThat(p.x()).isCloseTo(0.25, within(1e-15));
        assertThat(p.y()).isCloseTo(0.5 - Math.log(Math.tan(Math.toRadians(45)) + Math.sqrt(2)) / (2 * Math.PI), within(1e-15));
    }

    @Test
    void everyPositionComesBack() {
        SplittableRandom random = new SplittableRandom(20260101);
        for (int i = 0; i < 10_000; i++) {
            LatLon p = new LatLon(random.nextDouble(-85, 85), random.nextDouble(-180, 180));
            LatLon back = WebMercator.unproject(WebMercator.project(p));
            assertThat(back.lat()).isCloseTo(p.lat(), within(1e-9));
            assertThat(back.lon()).isCloseTo(p.lon(), within(1e-9));
        }
    }

    @Test
    void aPixelOfTheScreenIsAsLongAsTheGeodesicSays() {
        Viewport viewport = new Viewport(VINH_YEN, 12, 800, 600);
        LatLon west = viewport.toGround(new ScreenPoint(350, 300));
        LatLon east = viewport.toGround(new ScreenPoint(450, 300));
        assertThat(west.metresTo(east) / 100).isCloseTo(viewport.metresPerPixel(), within(viewport.metresPerPixel() * 0.002));
    }

    @Test
    void everyPointOfTheScreenComesBack() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 5_000; i++) {
            Viewport viewport = new Viewport(VINH_YEN, random.nextDouble(8, 15), 1366, 768);
            ScreenPoint p = new ScreenPoint(random.nextDouble(1366), random.nextDouble(768));
            assertThat(viewport.toScreen(viewport.toGround(p)).to(p)).isLessThan(1e-6);
        }
    }

    @Test
    void zoomingAroundAPointLeavesItsGroundInPlace() {
        Viewport before = new Viewport(VINH_YEN, 10.3, 1000, 700);
        ScreenPoint mouse = new ScreenPoint(120, 640);
        Viewport after = before.zoomedAround(mouse, 12.9);
        assertThat(after.toScreen(before.toGround(mouse)).to(mouse)).isLessThan(1e-6);
        assertThat(after.zoom()).isEqualTo(12.9);
    }

    @Test
    void draggingMovesTheGroundWithThePointer() {
        Viewport before = new Viewport(VINH_YEN, 11, 1000, 700);
        LatLon ground = before.toGround(new ScreenPoint(300, 300));
        assertThat(before.moved(50, -20).toScreen(ground).to(new ScreenPoint(350, 280))).isLessThan(1e-6);
    }

    @Test
    void fittingLeavesTheWantedRoomFree() {
        GeoBounds bounds = new GeoBounds(105.3, 21.1, 105.8, 21.6);
        Viewport viewport = Viewport.fit(bounds, 900, 700, new Viewport.Insets(60, 10, 30, 200));
        ScreenPoint nw = viewport.toScreen(new LatLon(bounds.north(), bounds.west()));
        ScreenPoint se = viewport.toScreen(new LatLon(bounds.south(), bounds.east()));
        assertThat(nw.x()).isGreaterThanOrEqualTo(200 - 1e-6);
        assertThat(nw.y()).isGreaterThanOrEqualTo(60 - 1e-6);
        assertThat(se.x()).isLessThanOrEqualTo(890 + 1e-6);
        assertThat(se.y()).isLessThanOrEqualTo(670 + 1e-6);
        assertThat(Math.min(Math.abs(se.y() - nw.y() - 610), Math.abs(se.x() - nw.x() - 690))).isLessThan(1e-6);
    }

    @Test
    void tilesNestInTheirParents() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 2_000; i++) {
            LatLon p = new LatLon(random.nextDouble(-80, 80), random.nextDouble(-180, 180));
            int z = random.nextInt(1, 18);
            assertThat(TileId.at(p, z).parent()).isEqualTo(TileId.at(p, z - 1));
            assertThat(Viewport.of(TileId.at(p, z), 256).bounds().widened(1e-6).contains(p)).isTrue();
        }
    }

    @Test
    void aTileAtDoubleSizeShowsTheSameGround() {
        TileId tile = TileId.at(VINH_YEN, 11);
        GeoBounds small = Viewport.of(tile, 256).bounds();
        GeoBounds large = Viewport.of(tile, 512).bounds();
        assertThat(large.west()).isCloseTo(small.west(), within(1e-9));
        assertThat(large.north()).isCloseTo(small.north(), within(1e-9));
    }

    @Test
    void boundsContainWhatLiesInThemAndNothingThatReachesOut() {
        GeoBounds bounds = new GeoBounds(105.3, 21.1, 105.8, 21.6);

        assertThat(bounds.contains(bounds)).isTrue();
        assertThat(bounds.widened(0.1).contains(bounds)).isTrue();
        assertThat(bounds.contains(bounds.widened(0.1))).isFalse();
        assertThat(bounds.contains(new GeoBounds(105.4, 21.2, 105.9, 21.5))).isFalse();
    }

    @Test
    void aPositionOutsideTheGlobeIsRefusedInWords() {
        assertThatThrownBy(() -> new LatLon(91, 0)).hasMessage("latitude 91.0 is outside −90…90");
        assertThatThrownBy(() -> new LatLon(0, Double.NaN)).hasMessageContaining("longitude NaN");
        assertThatThrownBy(() -> new GeoBounds(2, 0, 1, 1)).hasMessageContaining("out of order");
        assertThatThrownBy(() -> new TileId(2, 4, 0)).hasMessageContaining("outside the pyramid");
    }
}
