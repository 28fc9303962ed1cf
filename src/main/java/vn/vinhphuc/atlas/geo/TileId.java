package vn.vinhphuc.atlas.geo;

/**
 * A square of the tile pyramid.
 *
 * @param z zoom, 0…24
 * @param x column from the west, 0…2^z − 1
 * @param y row from the north, 0…2^z − 1
 */
public record TileId(int z, long x, long y) {

    /** @throws IllegalArgumentException if the tile is outside the pyramid */
    public TileId {
        if (z < 0 || z > 24 || x < 0 || y < 0 || x >= 1L << z || y >= 1L << z) {
            throw new IllegalArgumentException("tile " + z + "/" + x + "/" + y + " is outside the pyramid");
        }
    }

    /** The tile of a zoom that a position lies on. */
    public static TileId at(LatLon p, int z) {
        WorldPoint w = WebMercator.project(p);
        long n = 1L << z;
        return new TileId(z, Math.clamp((long) (w.x() * n), 0, n - 1), Math.clamp((long) (w.y() * n), 0, n - 1));
    }

    /** The tile of the next smaller zoom that contains this one; of zoom 0, itself. */
    public TileId parent() {
        return z == 0 ? this : new TileId(z - 1, x / 2, y / 2);
    }
}
