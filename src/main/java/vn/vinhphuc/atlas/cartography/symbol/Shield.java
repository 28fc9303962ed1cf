package vn.vinhphuc.atlas.cartography.symbol;

import java.util.List;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.domain.RoadClass;
import vn.vinhphuc.atlas.domain.RoadStatus;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.drawing.TextStyle;

/**
 * The number of a road on its shield. Built roads have a filled or solid one, planned roads a broken edge.
 *
 * @param ref       such as CT.05
 * @param roadClass of the road
 * @param status    of the road
 */
public record Shield(String ref, RoadClass roadClass, RoadStatus status) {

    /** What the shield covers around the point 0, 0, margin included. */
    public Box box(Gauge gauge) {
        double w = width(gauge);
        double h = height(gauge);
        return new Box(-w / 2, -h / 2, w, h).grown(gauge.line(1.2));
    }

    /** The shield around the point 0, 0. */
    public List<Mark> marks(Gauge gauge) {
        double w = width(gauge);
        double h = height(gauge);
        double margin = gauge.line(1.2);
        double corner = gauge.line(2.6);
        TextStyle style = style(gauge);
        return List.of(
                Mark.filled(Outline.roundedRectangle(-w / 2 - margin, -h / 2 - margin, w + 2 * margin, h + 2 * margin,
                        corner + margin), gauge.colour(Role.MARGIN)),
                ground(w, h, corner, gauge),
                Mark.words(ref, 0, style.size() * 0.36, Mark.Align.MIDDLE, style));
    }

    private Mark ground(double w, double h, double corner, Gauge gauge) {
        Outline outline = Outline.roundedRectangle(-w / 2, -h / 2, w, h, corner);
        if (filled()) {
            return Mark.filled(outline, gauge.colour(Role.SHIELD_EXPRESSWAY));
        }
        Role edge = switch (roadClass) {
            case EXPRESSWAY, RING_ROAD -> Role.EXPRESSWAY_LABEL;
            case NATIONAL -> Role.NATIONAL_CASING;
            case PROVINCIAL -> Role.PROVINCIAL_CASING;
        };
        double width = gauge.line(1.1);
        Stroke stroke = status == RoadStatus.PLANNED
                ? Stroke.dashed(gauge.colour(edge), width, gauge.line(2.4), gauge.line(1.6))
                : Stroke.solid(gauge.colour(edge), width);
        Outline inner = Outline.roundedRectangle(
                -w / 2 + width / 2, -h / 2 + width / 2, w - width, h - width, corner);
        return Mark.both(inner, gauge.colour(Role.SURFACE), stroke);
    }

    private boolean filled() {
        return status == RoadStatus.OPERATING && (roadClass == RoadClass.EXPRESSWAY || roadClass == RoadClass.RING_ROAD);
    }

    private TextStyle style(Gauge gauge) {
        Colour colour = filled() ? Colour.WHITE : switch (roadClass) {
            case EXPRESSWAY, RING_ROAD -> gauge.colour(Role.EXPRESSWAY_LABEL);
            case NATIONAL -> gauge.colour(Role.INK);
            case PROVINCIAL -> gauge.colour(Role.INK_2);
        };
        return TextStyle.of(Face.BOLD, gauge.text(9, 11), colour);
    }

    private double width(Gauge gauge) {
        return style(gauge).width(ref) + 2 * gauge.line(4.5);
    }

    private double height(Gauge gauge) {
        return style(gauge).size() * 0.78 + 2 * gauge.line(3);
    }
}
