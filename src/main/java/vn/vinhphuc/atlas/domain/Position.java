package vn.vinhphuc.atlas.domain;

import vn.vinhphuc.atlas.geo.LatLon;

/**
 * Where a site lies, and how well that is known.
 *
 * @param at             WGS 84
 * @param accuracyMetres the largest error expected, more than 0
 * @param basis          what the position was taken from
 * @param source         id of the source, or {@code compiled}
 */
public record Position(LatLon at, double accuracyMetres, PositionBasis basis, String source) {

    /** @throws IllegalArgumentException if the accuracy is not more than 0 */
    public Position {
        if (!(accuracyMetres > 0)) {
            throw new IllegalArgumentException("an accuracy of " + accuracyMetres + " m is not more than 0");
        }
    }
}
