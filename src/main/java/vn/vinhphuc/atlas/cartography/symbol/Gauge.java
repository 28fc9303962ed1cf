package vn.vinhphuc.atlas.cartography.symbol;

import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.drawing.Colour;

/**
 * Sizes and colours of signs at a zoom in a theme.
 *
 * @param theme colours, and the factor for the hall
 * @param zoom  as in a viewport
 */
public record Gauge(Theme theme, double zoom) {

    /** The whole province in a window of a laptop. */
    private static final double OVERVIEW = 11;
    /** A few parks beside each other. */
    private static final double CORRIDOR = 13;
    private static final double SMALLEST = 9.6;
    private static final double LARGEST = 14.5;
    private static final double SHRINKING = 0.22;
    private static final double SMALLEST_TEXT = 9;
    private static final double SMALLEST_TEXT_OF_THE_HALL = 15;

    /**
     * A size in px, linear in the zoom; signs shrink faster below the overview, so that they do not hide the map, and where they are
     * larger begin to do so earlier.
     *
     * @param overview px at zoom 11
     * @param corridor px at zoom 13
     */
    public double at(double overview, double corridor) {
        double below = Math.max(0, OVERVIEW + later() - Math.max(zoom, SMALLEST));
        return linear(overview, corridor) * (1 - below * SHRINKING) * theme.scale();
    }

    /** By how many zooms later signs of the theme have as much room between them as those of normal size. */
    public double later() {
        return Math.log(theme.scale()) / Math.log(2);
    }

    /** A size of text in px, linear in the zoom; in the hall nothing is too small to be read from the last row. */
    public double text(double overview, double corridor) {
        double size = linear(overview, corridor) * theme.scale();
        return Math.max(theme.scale() > 1 ? SMALLEST_TEXT_OF_THE_HALL : SMALLEST_TEXT, size);
    }

    private double linear(double overview, double corridor) {
        return overview + (corridor - overview) * (Math.clamp(zoom, SMALLEST, LARGEST) - OVERVIEW) / (CORRIDOR - OVERVIEW);
    }

    /** The width in px of a line of a sign, given at zoom 11; it grows half as fast as the sign. */
    public double line(double overview) {
        return at(overview, overview * 1.18);
    }

    public Colour colour(Role role) {
        return theme.colour(role);
    }
}
