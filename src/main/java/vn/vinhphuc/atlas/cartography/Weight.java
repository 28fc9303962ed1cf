package vn.vinhphuc.atlas.cartography;

/**
 * A length on the map that grows with the zoom, such as the width of a line.
 *
 * @param at10 logical px at zoom 10, more than 0
 * @param at12 logical px at zoom 12, more than 0
 */
record Weight(double at10, double at12) {

    /** Beyond these zooms lines keep their weight: thinner they would vanish, wider they would hide the ground. */
    private static final double LEAST_ZOOM = 8;
    private static final double GREATEST_ZOOM = 13.5;

    /** @throws IllegalArgumentException if a length is not above 0 */
    Weight {
        if (!(at10 > 0 && at12 > 0)) {
            throw new IllegalArgumentException("a weight of " + at10 + " and " + at12 + " px is not above 0");
        }
    }

    /** The weight that is a number of times as large. */
    Weight times(double factor) {
        return new Weight(at10 * factor, at12 * factor);
    }

    /** Logical px at a zoom, growing by the same factor with every step. */
    double at(double zoom) {
        return at10 * Math.pow(at12 / at10, (Math.clamp(zoom, LEAST_ZOOM, GREATEST_ZOOM) - 10) / 2);
    }
}
