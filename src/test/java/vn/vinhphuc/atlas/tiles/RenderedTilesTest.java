package vn.vinhphuc.atlas.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.cartography.BaseCartography;
import vn.vinhphuc.atlas.cartography.BaseStyle;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.overlay.ShippedPack;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.geo.TileId;

class RenderedTilesTest {

    private static final BaseStyle STYLE = BaseStyle.of(Themes.of("light"), Subject.of(Administration.SINCE_2025));

    private final RenderedTiles tiles = new RenderedTiles(new BaseCartography(ShippedPack.ATLAS));

    @Test
    void aTileOverAnotherOneIsAsIfPaintedAnew() {
        int[] anew = tiles.tile(tile(1624, 1, 2)).pixels();
        Raster other = tiles.tile(tile(1625, 1, 2));
        int[] pixels = other.pixels();
        tiles.takeBack(other);
        Raster again = tiles.tile(tile(1624, 1, 2));

        assertThat(again.pixels()).isSameAs(pixels).isEqualTo(anew);
    }

    @Test
    void aPictureOfAnotherSizeIsNotPaintedOver() {
        tiles.takeBack(tiles.tile(tile(1624, 1, 2)));

        assertThat(tiles.tile(tile(1624, 2, 2)).width()).as("an overlap widens, a ratio sharpens").isEqualTo(2 * (256 + 4));
    }

    @Test
    void aTileWithoutPixelsIsRefused() {
        assertThatThrownBy(() -> tile(1624, 0, 0))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("0.0 pixels per pixel");
    }

    private static TileRequest tile(long column, double ratio, double overlap) {
        return new TileRequest(new TileId(11, column, 902), STYLE, ratio, overlap);
    }
}
