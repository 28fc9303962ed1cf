package vn.vinhphuc.atlas.cartography.symbol;

import java.util.List;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** Signs of everything that is a point on the map and not a site. */
public enum PointSymbol {
    FIRST_CITY(4.4, 5.6),
    CITY(3.8, 4.8),
    TOWN(2.8, 3.6),
    AIRPORT(7, 9),
    LOGISTICS(6, 7.5),
    TOLL(2.4, 3.2),
    STATION(3.2, 4.6),
    INTERCHANGE(3.7, 6),
    INTERCHANGE_UNVERIFIED(3.7, 6),
    REST_AREA(4.6, 6.4),
    PEAK(3.4, 4.4);

    private final double overview;
    private final double corridor;

    PointSymbol(double overview, double corridor) {
        this.overview = overview;
        this.corridor = corridor;
    }

    /** The radius or half the side in px, without the margin. */
    public double size(Gauge gauge) {
        return gauge.at(overview, corridor);
    }

    /** The radius or half the side in px with its margin. */
    public double reach(Gauge gauge) {
        return size(gauge) + gauge.line(1.2);
    }

    /** The sign around the point 0, 0. */
    public List<Mark> marks(Gauge gauge) {
        double r = size(gauge);
        Colour margin = gauge.colour(Role.MARGIN);
        Colour ink = gauge.colour(Role.INK);
        return switch (this) {
            case FIRST_CITY -> List.of(
                    square(r + gauge.line(1.2), margin),
                    Mark.both(Outline.rectangle(-r, -r, 2 * r, 2 * r), margin, Stroke.solid(ink, gauge.line(1.6))),
                    square(r * 0.4, ink));
            case CITY -> List.of(
                    disc(r + gauge.line(1.2), margin), ring(r - gauge.line(0.7), margin, Stroke.solid(ink, gauge.line(1.5))),
                    disc(r * 0.34, ink));
            case TOWN -> List.of(
                    disc(r + gauge.line(0.9), margin), ring(r - gauge.line(0.6), margin, Stroke.solid(ink, gauge.line(1.3))));
            case AIRPORT -> List.of(disc(r + gauge.line(1.2), margin), disc(r, ink), Pictogram.aeroplane(r * 0.74, margin));
            case LOGISTICS -> List.of(
                    rounded(r + gauge.line(1.2), 2.6, margin), rounded(r, 1.8, ink), Pictogram.warehouse(r * 0.66, margin));
            case TOLL -> List.of(square(r + gauge.line(1), margin), square(r, gauge.colour(Role.INK_3)));
            case STATION -> List.of(Mark.both(Outline.rectangle(-r + 0.8, -r + 0.8, 2 * r - 1.6, 2 * r - 1.6), margin,
                    Stroke.solid(gauge.colour(Role.RAILWAY), gauge.line(1.6))));
            case INTERCHANGE -> List.of(
                    disc(r + gauge.line(1), margin),
                    ring(r - gauge.at(0.7, 1.1), margin, Stroke.solid(gauge.colour(Role.EXPRESSWAY_LABEL), gauge.at(1.4, 2.3))),
                    disc(r * 0.3, gauge.colour(Role.EXPRESSWAY_LABEL)));
            case INTERCHANGE_UNVERIFIED -> List.of(
                    disc(r + gauge.line(1), margin),
                    ring(r - gauge.at(0.7, 1.1), margin, Stroke.dashed(
                            gauge.colour(Role.EXPRESSWAY_LABEL), gauge.at(1.4, 2.1), r * 0.6, r * 0.45)));
            case REST_AREA -> List.of(
                    rounded(r + gauge.line(1.2), 2.4, margin), rounded(r, 1.6, gauge.colour(Role.REST_AREA)),
                    Mark.words("P", 0, r * 0.62, Mark.Align.MIDDLE, TextStyle.of(Face.BOLD, r * 1.7, Colour.WHITE)));
            case PEAK -> List.of(Mark.both(Outline.rings(List.of(List.of(
                    new ScreenPoint(-r, r * 0.8), new ScreenPoint(0, -r), new ScreenPoint(r, r * 0.8)))),
                    gauge.colour(Role.UNIT_LABEL), Stroke.solid(margin, gauge.line(0.8))));
        };
    }

    private static Mark disc(double r, Colour colour) {
        return Mark.filled(Outline.circle(0, 0, r), colour);
    }

    private static Mark ring(double r, Colour fill, Stroke stroke) {
        return Mark.both(Outline.circle(0, 0, r), fill, stroke);
    }

    private static Mark square(double r, Colour colour) {
        return Mark.filled(Outline.rectangle(-r, -r, 2 * r, 2 * r), colour);
    }

    private static Mark rounded(double r, double corner, Colour colour) {
        return Mark.filled(Outline.roundedRectangle(-r, -r, 2 * r, 2 * r, corner), colour);
    }
}
