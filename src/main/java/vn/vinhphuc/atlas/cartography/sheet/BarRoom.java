package vn.vinhphuc.atlas.cartography.sheet;

import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.cartography.furniture.ScaleBar;
import vn.vinhphuc.atlas.geo.Viewport;

/** How long the scale bar may be where it stands. */
public final class BarRoom {

    private static final double LONGEST = 190;
    private static final double SHORTEST = 60;

    /** What a card takes beside its bar: margins, and the half of the last figure with its unit. */
    private static final double BESIDE = 64;

    private BarRoom() {
    }

    /**
     * The bar of a view, as long as there is room for.
     *
     * @param x left edge of its card, px
     */
    public static ScaleBar bar(double x, Viewport viewport, Theme theme) {
        return ScaleBar.of(viewport.centre(), viewport.zoom(), Math.clamp(room(x, viewport, theme), 1, LONGEST * theme.scale()));
    }

    /** Whether a bar that begins there would be long enough to measure with. */
    static boolean enough(double x, Viewport viewport, Theme theme) {
        return room(x, viewport, theme) >= SHORTEST * theme.scale();
    }

    private static double room(double x, Viewport viewport, Theme theme) {
        return viewport.width() - x - (Cards.INSET + BESIDE) * theme.scale();
    }
}
