package vn.vinhphuc.atlas.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.cartography.BaseStyle;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.geo.TileId;

class TileSourceTest {

    private static final BaseStyle STYLE = BaseStyle.of(Themes.of("light"), Subject.of(Administration.SINCE_2025));
    private static final long BYTES = 256 * 256 * 4;

    private final List<TileRequest> painted = new ArrayList<>();
    private final CachedTiles tiles = new CachedTiles(this::paint, 3 * BYTES);

    @Test
    void aKeptTileIsNotPaintedAgain() {
        Raster first = tiles.tile(tile(0));
        assertThat(tiles.tile(tile(0))).isSameAs(first);
        assertThat(painted).containsExactly(tile(0));
    }

    @Test
    void theTileUnusedForLongestGoesFirst() {
        IntStream.of(0, 1, 2, 0, 3).forEach(i -> tiles.tile(tile(i)));
        assertThat(tiles.bytes()).isEqualTo(3 * BYTES);
        painted.clear();
        IntStream.of(0, 2, 3).forEach(i -> tiles.tile(tile(i)));
        assertThat(painted).isEmpty();
        tiles.tile(tile(1));
        assertThat(painted).containsExactly(tile(1));
    }

    @Test
    void memoryStaysBoundedWhenTilesDoNotFit() {
        CachedTiles small = new CachedTiles(this::paint, BYTES / 2);
        assertThat(small.tile(tile(0)).width()).isEqualTo(256);
        assertThat(small.bytes()).isZero();
    }

    @Test
    void anotherThemeIsAnotherTile() {
        tiles.tile(tile(0));
        tiles.tile(new TileRequest(tile(0).tile(), BaseStyle.of(Themes.of("dark"), Subject.of(Administration.SINCE_2025)), 1, 0));
        assertThat(painted).hasSize(2);
    }

    @Test
    void anOverlapWidensThePictureAndARatioSharpensIt() {
        TileRequest request = new TileRequest(new TileId(11, 1624, 902), STYLE, 2, 2);
        assertThat(paint(request).width()).isEqualTo(2 * (256 + 4));
    }

    @Test
    void aTileWithoutPixelsIsRefused() {
        assertThatThrownBy(() -> new TileRequest(new TileId(11, 1624, 902), STYLE, 0, 0))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("0.0 pixels per pixel");
    }

    private static TileRequest tile(long column) {
        return new TileRequest(new TileId(11, column, 902), STYLE, 1, 0);
    }

    private Raster paint(TileRequest request) {
        painted.add(request);
        double size = request.viewport().width();
        return Raster.of(new Drawing(size, size,
                List.of(Mark.filled(Outline.rectangle(0, 0, size, size), Colour.WHITE))), request.pixelRatio());
    }
}
