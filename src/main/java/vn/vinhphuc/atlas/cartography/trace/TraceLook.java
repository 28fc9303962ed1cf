package vn.vinhphuc.atlas.cartography.trace;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.symbol.Gauge;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** How a line of a question is drawn; none looks like a road, and each has a form of its own. */
public enum TraceLook {
    /** Along schematic roads: broken, since nobody has measured it. */
    WAY,
    /** As the crow flies: dots. */
    STRAIGHT,
    /** A circle around a site: a thin line. */
    RING,
    /** Measured by hand. */
    LINE,
    /** Measured by hand, with its inside. */
    AREA;

    private static final double INSIDE = 0.13;
    /** Radius of a corner, px at zoom 11. */
    private static final double CORNER = 3.2;

    /** From below to top. */
    public List<Stroke> strokes(Gauge gauge) {
        Colour paper = gauge.colour(Role.MARGIN);
        Colour way = gauge.colour(Role.WAY);
        Colour ink = gauge.colour(Role.INK);
        return switch (this) {
            case WAY -> List.of(Stroke.solid(paper, gauge.line(6.4)),
                    Stroke.dashed(way, gauge.line(3.6), gauge.line(8), gauge.line(4)));
            case STRAIGHT -> List.of(Stroke.solid(paper.at(0.7), gauge.line(3.6)), Stroke.dotted(way, gauge.line(2.2), gauge.line(6)));
            case RING -> List.of(Stroke.solid(paper.at(0.6), gauge.line(3)), Stroke.solid(way, gauge.line(1.2)));
            case LINE, AREA -> List.of(Stroke.solid(paper, gauge.line(5)), Stroke.solid(ink, gauge.line(2.4)));
        };
    }

    /** What lies inside of a closed line. */
    Optional<Colour> inside(Gauge gauge) {
        return this == AREA ? Optional.of(gauge.colour(Role.INK).at(INSIDE)) : Optional.empty();
    }

    /** What marks a corner that a hand has set; empty where no hand sets any. */
    Optional<Function<ScreenPoint, TraceLine.Disc>> corner(Gauge gauge) {
        return this == LINE || this == AREA ? Optional.of(at -> new TraceLine.Disc(at, gauge.line(CORNER),
                gauge.colour(Role.MARGIN), Stroke.solid(gauge.colour(Role.INK), gauge.line(2)))) : Optional.empty();
    }

    /** A piece for a legend, from the point 0, 0 to the right. */
    public List<Mark> sample(double length, Gauge gauge) {
        if (this == RING) {
            double r = gauge.line(6);
            return strokes(gauge).stream().map(stroke -> Mark.drawn(Outline.circle(length / 2, 0, r), stroke)).toList();
        }
        if (this == AREA) {
            double h = gauge.line(5);
            Outline box = Outline.rectangle(length / 2 - 2 * h, -h, 4 * h, 2 * h);
            return List.of(Mark.filled(box, gauge.colour(Role.INK).at(INSIDE)),
                    Mark.drawn(box, Stroke.solid(gauge.colour(Role.INK), gauge.line(1.8))));
        }
        Outline line = Outline.line(List.of(new ScreenPoint(0, 0), new ScreenPoint(length, 0)));
        return strokes(gauge).stream().map(stroke -> Mark.drawn(line, stroke)).toList();
    }
}
