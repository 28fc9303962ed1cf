package vn.vinhphuc.atlas.tiles;

import vn.vinhphuc.atlas.drawing.Raster;

/** Where tiles come from. Safe to use from several threads. */
public interface TileSource {

    /** The picture of a tile; the same request gives the same pixels. */
    Raster tile(TileRequest request);
}
