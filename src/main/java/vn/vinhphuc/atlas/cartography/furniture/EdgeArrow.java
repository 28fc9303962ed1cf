package vn.vinhphuc.atlas.cartography.furniture;

import java.util.List;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;

/**
 * A card at the edge of the map that points to a place beyond it.
 *
 * @param at   the place
 * @param name of the place
 * @param how  its published distance or the way there; may be empty
 */
public record EdgeArrow(LatLon at, String name, String how) {

    /** Whether the place lies beyond what a viewport shows. */
    public boolean beyond(Viewport viewport) {
        return !viewport.bounds().contains(at);
    }

    /**
     * Where the card belongs: where the way to the place leaves the map.
     *
     * @param map  the part of the picture that is map, px
     * @param card its size, px
     */
    public Box seat(Viewport viewport, Box map, Drawing card) {
        ScreenPoint to = viewport.toScreen(at);
        double cx = map.x() + map.width() / 2;
        double cy = map.y() + map.height() / 2;
        double x = to.x() - cx;
        double y = to.y() - cy;
        double t = Math.min((map.width() - card.width()) / 2 / Math.max(1e-6, Math.abs(x)),
                (map.height() - card.height()) / 2 / Math.max(1e-6, Math.abs(y)));
        return new Box(cx + x * t - card.width() / 2, cy + y * t - card.height() / 2, card.width(), card.height());
    }

    /** The card with an arrow in the direction of the place. */
    public Drawing drawing(Viewport viewport, Theme theme) {
        Print print = new Print(theme);
        TextStyle bold = print.text(Face.SEMIBOLD, 11.5, Role.INK);
        TextStyle small = print.text(Face.REGULAR, 10.2, Role.INK_2);
        ScreenPoint to = viewport.toScreen(at);
        double angle = Math.atan2(to.y() - viewport.height() / 2, to.x() - viewport.width() / 2);
        double width = print.px(46) + Math.max(bold.width(name), small.width(how));
        double height = how.isEmpty() ? print.px(18) + bold.size() : print.px(20) + bold.size() + small.size() * 1.2;
        double baseline = print.px(8) + bold.size() * 0.95;
        List<Mark> text = how.isEmpty()
                ? List.of(Mark.words(name, print.px(34), baseline, Mark.Align.START, bold))
                : List.of(Mark.words(name, print.px(34), baseline, Mark.Align.START, bold),
                        Mark.words(how, print.px(34), baseline + small.size() * 1.4, Mark.Align.START, small));
        Mark arrow = Mark.filled(arrow(print.px(18), height / 2, angle, print.px(9)), print.colour(Role.EXPRESSWAY_LABEL));
        return print.card(width, height, java.util.stream.Stream.concat(text.stream(), java.util.stream.Stream.of(arrow)).toList());
    }

    private static Outline arrow(double x, double y, double angle, double size) {
        double[][] shape = {{1, 0}, {0.15, -0.62}, {0.15, -0.2}, {-1, -0.2}, {-1, 0.2}, {0.15, 0.2}, {0.15, 0.62}};
        return Outline.rings(List.of(java.util.Arrays.stream(shape).map(p -> new ScreenPoint(
                x + (p[0] * Math.cos(angle) - p[1] * Math.sin(angle)) * size,
                y + (p[0] * Math.sin(angle) + p[1] * Math.cos(angle)) * size)).toList()));
    }
}
