package vn.vinhphuc.atlas.cartography.symbol;

import java.util.List;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

/**
 * How symbols of sites show what was asked of them: kept ones as they are, near misses with a diamond, those of which something is
 * not known with a question mark at their upper left; what dropped out is a pale empty shape.
 */
public final class SiteFate {

    private static final double BADGE = 4.4;
    private static final double MARGIN = 1.2;
    /** The size of what dropped out, as a share of its own. */
    private static final double SHRUNK = 0.8;

    private SiteFate() {
    }

    /** A symbol around the point 0, 0, without its badge. */
    public static List<Mark> marks(SiteSymbol symbol, Fate fate, Gauge gauge) {
        return fate == Fate.DROPPED ? receded(symbol, gauge) : symbol.marks(gauge);
    }

    /** The radius of the symbol, or half its side, with the margin, px. */
    public static double reach(SiteSymbol symbol, Fate fate, Gauge gauge) {
        return fate == Fate.DROPPED ? symbol.size() * SHRUNK + gauge.line(SiteSymbol.MARGIN) : symbol.reach(gauge);
    }

    /** What the badge at the upper left of a symbol covers; around the middle of the symbol. */
    public static Box badge(SiteKind kind, double size, Gauge gauge) {
        double at = -size * (kind == SiteKind.PARK ? Math.sqrt(0.5) : 1) - gauge.line(1);
        double r = gauge.line(BADGE + MARGIN);
        return new Box(at - r, at - r, 2 * r, 2 * r);
    }

    /** A badge around the point 0, 0; nothing for those that need none. */
    public static List<Mark> badge(Fate fate, Gauge gauge) {
        Colour ink = gauge.colour(Role.INK);
        Colour paper = gauge.colour(Role.MARGIN);
        double r = gauge.line(BADGE);
        double margin = gauge.line(MARGIN);
        return switch (fate) {
            case KEPT, DROPPED -> List.of();
            case NEAR_MISS -> List.of(
                    Mark.filled(diamond(r * 1.15 + 1.3 * margin), paper),
                    Mark.filled(diamond(r * 1.15), ink));
            case CANNOT_TELL -> List.of(
                    Mark.filled(Outline.circle(0, 0, r + margin), paper),
                    Mark.both(Outline.circle(0, 0, r), paper, Stroke.solid(ink, gauge.line(1))),
                    Mark.words("?", 0, r * 0.56, Mark.Align.MIDDLE, TextStyle.of(Face.BOLD, r * 1.6, ink)));
        };
    }

    /** The empty shape of a site that dropped out, around the point 0, 0. */
    private static List<Mark> receded(SiteSymbol symbol, Gauge gauge) {
        Stroke edge = Stroke.solid(gauge.colour(Role.RECEDED), gauge.line(1.1));
        double r = symbol.size() * SHRUNK - edge.width() / 2;
        return List.of(Mark.both(switch (symbol.kind()) {
            case PARK -> Outline.circle(0, 0, r);
            case CLUSTER -> Outline.rectangle(-r, -r, 2 * r, 2 * r);
        }, gauge.colour(Role.MARGIN).at(0.7), edge));
    }

    private static Outline diamond(double r) {
        return Outline.rings(List.of(List.of(new ScreenPoint(0, -r),
                new ScreenPoint(r, 0), new ScreenPoint(0, r), new ScreenPoint(-r, 0))));
    }
}
