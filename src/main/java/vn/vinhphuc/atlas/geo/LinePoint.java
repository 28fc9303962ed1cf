package vn.vinhphuc.atlas.geo;

/**
 * A place on a line.
 *
 * @param at     where it is
 * @param metres along the line from its start
 */
public record LinePoint(LatLon at, double metres) {
}
