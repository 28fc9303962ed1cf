package vn.vinhphuc.atlas.cartography.furniture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.drawing.Smoothing;
import vn.vinhphuc.atlas.geo.GeoLine;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;

/**
 * A card at the edge of the map that points to a place beyond it.
 *
 * @param at   the place
 * @param name of the place
 * @param how  its published distance or the way there; may be empty
 * @param way  the road there, as far as the map knows it, in either direction
 */
public record EdgeArrow(LatLon at, String name, String how, Optional<GeoLine> way) {

    /** Length of the last part of a road that tells where it goes on to, px. */
    private static final double DIRECTION = 40;

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
        ScreenPoint middle = new ScreenPoint(map.x() + map.width() / 2, map.y() + map.height() / 2);
        ScreenPoint to = leaves(viewport, map).map(List::getLast).orElse(viewport.toScreen(at));
        double x = to.x() - middle.x();
        double y = to.y() - middle.y();
        double t = Math.min((map.width() - card.width()) / 2 / Math.max(1e-6, Math.abs(x)),
                (map.height() - card.height()) / 2 / Math.max(1e-6, Math.abs(y)));
        double across = Math.clamp(to.x(), map.x() + card.width() / 2, map.right() - card.width() / 2);
        double down = Math.clamp(to.y(), map.y() + card.height() / 2, map.bottom() - card.height() / 2);
        ScreenPoint seat = way.isPresent() ? new ScreenPoint(across, down) : middle.plus(x * t, y * t);
        return new Box(seat.x() - card.width() / 2, seat.y() - card.height() / 2, card.width(), card.height());
    }

    /** The last part of the road that is seen, two points or more; empty if nothing of it is. */
    private Optional<List<ScreenPoint>> leaves(Viewport viewport, Box map) {
        return way.flatMap(line -> {
            List<ScreenPoint> points = Smoothing.through(line.positions().stream().map(viewport::toScreen).toList());
            ScreenPoint to = viewport.toScreen(at);
            List<ScreenPoint> towards = points.getFirst().to(to) < points.getLast().to(to) ? points.reversed() : points;
            int last = towards.size() - 1;
            while (last > 0 && !map.contains(towards.get(last).x(), towards.get(last).y())) {
                last--;
            }
            return last < 1 ? Optional.empty() : Optional.of(towards.subList(0, last + 1));
        });
    }

    /** Where the arrow points: as the road goes, or straight to the place; radians clockwise from east. */
    private double angle(Viewport viewport) {
        Box map = new Box(0, 0, viewport.width(), viewport.height());
        return leaves(viewport, map).map(road -> {
            ScreenPoint end = road.getLast();
            ScreenPoint before = road.reversed().stream().filter(p -> p.to(end) > DIRECTION).findFirst().orElse(road.getFirst());
            return Math.atan2(end.y() - before.y(), end.x() - before.x());
        }).orElseGet(() -> {
            ScreenPoint to = viewport.toScreen(at);
            return Math.atan2(to.y() - viewport.height() / 2, to.x() - viewport.width() / 2);
        });
    }

    /** The card with an arrow in the direction of the place. */
    public Drawing drawing(Viewport viewport, Theme theme) {
        Print print = new Print(theme);
        TextStyle bold = print.text(Face.SEMIBOLD, 11.5, Role.INK);
        TextStyle small = print.text(Face.REGULAR, 10.2, Role.INK_2);
        double angle = angle(viewport);
        double width = print.px(46) + Math.max(bold.width(name), small.width(how));
        double height = how.isEmpty() ? print.px(18) + bold.size() : print.px(20) + bold.size() + small.size() * 1.2;
        double baseline = print.px(8) + bold.size() * 0.95;
        List<Mark> text = how.isEmpty()
                ? List.of(Mark.words(name, print.px(34), baseline, Mark.Align.START, bold))
                : List.of(Mark.words(name, print.px(34), baseline, Mark.Align.START, bold),
                        Mark.words(how, print.px(34), baseline + small.size() * 1.4, Mark.Align.START, small));
        Mark arrow = Mark.filled(arrow(print.px(18), height / 2, angle, print.px(9)), print.colour(Role.EXPRESSWAY_LABEL));
        return print.card(width, height, Stream.concat(text.stream(), Stream.of(arrow)).toList());
    }

    private static Outline arrow(double x, double y, double angle, double size) {
        double[][] shape = {{1, 0}, {0.15, -0.62}, {0.15, -0.2}, {-1, -0.2}, {-1, 0.2}, {0.15, 0.2}, {0.15, 0.62}};
        return Outline.rings(List.of(Arrays.stream(shape).map(p -> new ScreenPoint(
                x + (p[0] * Math.cos(angle) - p[1] * Math.sin(angle)) * size,
                y + (p[0] * Math.sin(angle) + p[1] * Math.cos(angle)) * size)).toList()));
    }
}
