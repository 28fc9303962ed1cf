package vn.vinhphuc.atlas.cartography.sheet;

import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.cartography.furniture.ScaleBar;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.geo.Viewport;

/**
 * Where the scale bar stands, and how long it may be there.
 *
 * @param map    the part of the sheet that is map, px
 * @param legend where the legend stands, px
 */
public record BarRoom(Viewport viewport, Box map, Theme theme, Optional<Box> legend) {

    private static final double LONGEST = 190;
    private static final double SHORTEST = 60;

    /** What a card takes beside its bar: margins, and the half of the last figure with its unit. */
    private static final double BESIDE = 64;

    private static final double APART = 10;

    /** Where its card usually begins, px. */
    double x() {
        return above() ? inset() : left().map(box -> box.right() + APART).orElse(inset());
    }

    /** At the lower edge, beside a legend in the left corner; above that if it would be too short there. */
    Box usual(Drawing card) {
        return above() ? overLegend(card) : box(card, x(), bottom());
    }

    /** Where else it may begin, the best first. */
    Stream<Box> places(Drawing card) {
        return Stream.of(usual(card), overLegend(card), box(card, inset(), inset() + card.height()));
    }

    private Box overLegend(Drawing card) {
        return box(card, inset(), left().map(box -> box.y() - APART).orElse(bottom()));
    }

    private static Box box(Drawing card, double x, double bottom) {
        return new Box(x, bottom - card.height(), card.width(), card.height());
    }

    private Optional<Box> left() {
        return legend.filter(box -> box.x() < map.width() / 2);
    }

    private boolean above() {
        return left().filter(box -> !enough(box.right() + APART, viewport, theme)).isPresent();
    }

    private double bottom() {
        return map.height() - inset();
    }

    private double inset() {
        return Cards.INSET * theme.scale();
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
    private static boolean enough(double x, Viewport viewport, Theme theme) {
        return room(x, viewport, theme) >= SHORTEST * theme.scale();
    }

    private static double room(double x, Viewport viewport, Theme theme) {
        return viewport.width() - x - (Cards.INSET + BESIDE) * theme.scale();
    }
}
