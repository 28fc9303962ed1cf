package vn.vinhphuc.atlas.ui.map;

import vn.vinhphuc.atlas.cartography.BaseCartography;
import vn.vinhphuc.atlas.cartography.overlay.OverlayCartography;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.tiles.CachedTiles;
import vn.vinhphuc.atlas.tiles.RenderedTiles;
import vn.vinhphuc.atlas.tiles.TileSource;

/**
 * Who draws the map.
 *
 * @param tiles the base map in squares, for the map in motion
 * @param base  the base map of a whole view, for the map at rest
 * @param signs all that stands on it
 */
public record MapArt(TileSource tiles, BaseCartography base, OverlayCartography signs) {

    private static final long TILE_BYTES = 32L << 20;

    public static MapArt of(Atlas atlas) {
        BaseCartography base = new BaseCartography(atlas);
        return new MapArt(new CachedTiles(new RenderedTiles(base), TILE_BYTES), base, new OverlayCartography(atlas));
    }
}
