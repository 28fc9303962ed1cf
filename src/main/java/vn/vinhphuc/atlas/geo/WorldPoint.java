package vn.vinhphuc.atlas.geo;

/**
 * A point of the Web Mercator plane, whose world is a unit square.
 *
 * @param x 0 is 180° west, 1 is 180° east
 * @param y 0 is the northern edge (85.05° north), 1 the southern
 */
public record WorldPoint(double x, double y) {
}
