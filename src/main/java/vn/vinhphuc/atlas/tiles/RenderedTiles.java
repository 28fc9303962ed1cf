package vn.vinhphuc.atlas.tiles;

import vn.vinhphuc.atlas.cartography.BaseCartography;
import vn.vinhphuc.atlas.drawing.Raster;

/** Paints every tile anew. */
public final class RenderedTiles implements TileSource {

    private final BaseCartography base;

    public RenderedTiles(BaseCartography base) {
        this.base = base;
    }

    @Override
    public Raster tile(TileRequest request) {
        return Raster.of(base.draw(request.viewport(), request.style()), request.pixelRatio());
    }
}
