package vn.vinhphuc.atlas.tiles;

import vn.vinhphuc.atlas.cartography.BaseStyle;
import vn.vinhphuc.atlas.geo.TileId;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.geo.WebMercator;

/**
 * A tile as someone wants it.
 *
 * @param tile       which one
 * @param style      how it looks
 * @param pixelRatio physical pixels per logical pixel, more than 0
 * @param overlap    how far the picture reaches over each edge of the tile, logical px, 0 or more: tiles shown at
 *                   fractions of their size leave no seams if they overlap
 */
public record TileRequest(TileId tile, BaseStyle style, double pixelRatio, double overlap) {

    /** @throws IllegalArgumentException if a number is out of range */
    public TileRequest {
        if (!(pixelRatio > 0 && overlap >= 0)) {
            throw new IllegalArgumentException(
                    "a tile at " + pixelRatio + " pixels per pixel with an overlap of " + overlap + " cannot be painted");
        }
    }

    /** The ground that the picture shows. */
    public Viewport viewport() {
        return Viewport.of(tile, WebMercator.TILE_SIZE).grown(overlap);
    }
}
