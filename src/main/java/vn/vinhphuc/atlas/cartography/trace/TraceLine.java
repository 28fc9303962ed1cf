package vn.vinhphuc.atlas.cartography.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/**
 * A line of a question in the pixels of a picture.
 *
 * @param points  two or more
 * @param closed  whether the last is joined to the first
 * @param strokes from below to top
 * @param inside  what fills it
 * @param corners where a hand has set it, as discs
 */
public record TraceLine(List<ScreenPoint> points, boolean closed, List<Stroke> strokes, Optional<Colour> inside, List<Disc> corners) {

    /** @param radius px */
    public record Disc(ScreenPoint at, double radius, Colour fill, Stroke edge) {
    }

    public TraceLine {
        points = List.copyOf(points);
        strokes = List.copyOf(strokes);
        corners = List.copyOf(corners);
    }

    public List<Mark> marks() {
        Outline outline = closed ? Outline.rings(List.of(points)) : Outline.line(points);
        List<Mark> marks = new ArrayList<>();
        inside.ifPresent(colour -> marks.add(Mark.filled(outline, colour)));
        strokes.forEach(stroke -> marks.add(Mark.drawn(outline, stroke)));
        corners.forEach(disc -> marks.add(
                Mark.both(Outline.circle(disc.at().x(), disc.at().y(), disc.radius()), disc.fill(), disc.edge())));
        return marks;
    }
}
