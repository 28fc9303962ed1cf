package vn.vinhphuc.atlas.cartography.symbol;

import java.util.List;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.drawing.TextStyle;

/** What is laid around the symbol of a site: selection, hover, and the letter it is compared under. */
public final class SiteFrame {

    private static final double BADGE = 7.4;
    private static final double BADGE_MARGIN = 1.2;

    private SiteFrame() {
    }

    /** Gold with a dark edge, so that it is seen on any ground and never by colour alone. */
    public static List<Mark> selected(SiteSymbol symbol, Gauge gauge) {
        double r = symbol.size();
        return List.of(
                around(symbol.kind(), r + gauge.line(4), Stroke.solid(gauge.colour(Role.MARGIN), gauge.line(6.8))),
                around(symbol.kind(), r + gauge.line(4), Stroke.solid(gauge.colour(Role.SELECTION_EDGE), gauge.line(4.6))),
                around(symbol.kind(), r + gauge.line(4), Stroke.solid(gauge.colour(Role.SELECTION), gauge.line(2.8))));
    }

    public static List<Mark> hovered(SiteSymbol symbol, Gauge gauge) {
        return hovered(symbol.kind(), symbol.size(), gauge);
    }

    /** @param size radius or half the side of what it is laid around, px */
    public static List<Mark> hovered(SiteKind kind, double size, Gauge gauge) {
        return List.of(
                around(kind, size + gauge.line(1.6), Stroke.solid(gauge.colour(Role.MARGIN), gauge.line(3.2))),
                around(kind, size + gauge.line(3.6), Stroke.solid(gauge.colour(Role.INK), gauge.line(1.8))));
    }

    /** What the letter at the upper right of a symbol covers; around the middle of the symbol. */
    public static Box badge(SiteSymbol symbol, Gauge gauge) {
        double at = symbol.size() * (symbol.kind() == SiteKind.PARK ? Math.sqrt(0.5) : 1) + gauge.line(2);
        double r = gauge.line(BADGE + BADGE_MARGIN);
        return new Box(at - r, -at - r, 2 * r, 2 * r);
    }

    /** A letter around the point 0, 0. */
    public static List<Mark> letter(String letter, Gauge gauge) {
        double r = gauge.line(BADGE);
        TextStyle style = TextStyle.of(Face.BOLD, r * 1.3, gauge.colour(Role.SURFACE));
        return List.of(
                Mark.filled(Outline.circle(0, 0, r + gauge.line(BADGE_MARGIN)), gauge.colour(Role.MARGIN)),
                Mark.filled(Outline.circle(0, 0, r), gauge.colour(Role.INK)),
                Mark.words(letter, 0, r * 0.46, Mark.Align.MIDDLE, style));
    }

    private static Mark around(SiteKind kind, double r, Stroke stroke) {
        return Mark.drawn(switch (kind) {
            case PARK -> Outline.circle(0, 0, r);
            case CLUSTER -> Outline.roundedRectangle(-r, -r, 2 * r, 2 * r, corner(stroke));
        }, stroke);
    }

    private static double corner(Stroke stroke) {
        return Math.min(4, 1.5 + stroke.width() / 2);
    }
}
