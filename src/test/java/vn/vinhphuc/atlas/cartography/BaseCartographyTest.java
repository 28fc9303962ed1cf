package vn.vinhphuc.atlas.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.drawing.Svg;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.TileId;
import vn.vinhphuc.atlas.geo.Viewport;

class BaseCartographyTest {

    private static final BaseStyle LIGHT = BaseStyle.of(Themes.of("light"), Subject.of(Administration.SINCE_2025));

    private final BaseCartography base = new BaseCartography(PatchworkAtlas.of(1));

    @Test
    void neighbouringTilesAreThePictureOfBoth() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 25; round++) {
            int zoom = random.nextInt(9, 14);
            TileId left = TileId.at(new LatLon(PatchworkAtlas.SOUTH + random.nextDouble(0.32),
                    PatchworkAtlas.WEST + random.nextDouble(0.32)), zoom);
            TileId right = new TileId(zoom, left.x() + 1, left.y());
            Viewport both = Viewport.of(left, 256).moved(-128, 0).withSize(512, 256);
            assertThat(worst(paint(both), 0, paint(Viewport.of(left, 256)))).as("%s", left).isLessThan(4);
            assertThat(worst(paint(both), 256, paint(Viewport.of(right, 256)))).as("%s", right).isLessThan(4);
        }
    }

    @Test
    void aTileWithMoreAroundItHasTheTileInItsMiddle() {
        TileId tile = TileId.at(new LatLon(PatchworkAtlas.SOUTH + 0.1, PatchworkAtlas.WEST + 0.2), 11);
        Raster wide = paint(Viewport.of(tile, 256).grown(4));
        Raster narrow = paint(Viewport.of(tile, 256));
        for (int y = 0; y < 256; y += 5) {
            for (int x = 0; x < 256; x++) {
                assertThat(distance(wide.pixels()[(y + 4) * wide.width() + x + 4], narrow.pixels()[y * 256 + x])).isLessThan(4);
            }
        }
    }

    @Test
    void theSameViewportGivesTheSameDrawing() {
        Viewport viewport = new Viewport(new LatLon(PatchworkAtlas.SOUTH + 0.1, PatchworkAtlas.WEST + 0.1), 11.7, 300, 200);
        assertThat(Svg.of(new BaseCartography(PatchworkAtlas.of(1)).draw(viewport, LIGHT)))
                .isEqualTo(Svg.of(base.draw(viewport, LIGHT)));
    }

    private Raster paint(Viewport viewport) {
        return Raster.of(base.draw(viewport, LIGHT), 1);
    }

    /** The greatest difference of a part of a colour between a tile and the picture from column {@code left} on. */
    private static int worst(Raster picture, int left, Raster tile) {
        int worst = 0;
        for (int y = 0; y < tile.height(); y++) {
            for (int x = 0; x < tile.width(); x++) {
                worst = Math.max(worst, distance(
                        picture.pixels()[y * picture.width() + left + x], tile.pixels()[y * tile.width() + x]));
            }
        }
        return worst;
    }

    private static int distance(int one, int other) {
        int worst = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            worst = Math.max(worst, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return worst;
    }
}
