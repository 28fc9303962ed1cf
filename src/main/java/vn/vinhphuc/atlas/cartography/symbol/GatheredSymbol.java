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
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

/**
 * The symbol of sites that would collide: two offset outlines and their count. Solid where all of them operate.
 *
 * @param kind  parks are round, clusters square
 * @param built whether all of them operate
 * @param count as it is written
 * @param fate  how all of them stand to what is asked
 */
public record GatheredSymbol(SiteKind kind, boolean built, String count, Fate fate) {

    private static final double SIZE = 8.6;
    private static final double STEP = 2.6;
    private static final double EDGE = 1.6;
    private static final double RECEDED_EDGE = 1.1;
    private static final double TEXT = 10;

    /** The symbol around the point 0, 0. */
    public List<Mark> marks(Gauge gauge) {
        double step = gauge.line(STEP) / 2;
        boolean receded = fate == Fate.DROPPED;
        Colour colour = gauge.colour(receded ? Role.RECEDED : kind == SiteKind.PARK ? Role.PARK : Role.CLUSTER);
        Colour paper = gauge.colour(Role.MARGIN);
        double margin = gauge.line(SiteSymbol.MARGIN);
        Stroke edge = Stroke.solid(colour, gauge.line(receded ? RECEDED_EDGE : EDGE));
        double r = size(gauge);
        TextStyle style = style(gauge).withColour(receded ? gauge.colour(Role.INK_3) : built ? gauge.colour(Role.SURFACE) : colour);
        return List.of(
                Mark.filled(shape(step, r + margin), paper),
                Mark.filled(shape(-step, r + margin), paper),
                Mark.both(shape(step, r - edge.width() / 2), paper, edge),
                Mark.filled(shape(-step, r + margin * 0.6), paper),
                Mark.both(shape(-step, r - edge.width() / 2), built && !receded ? colour : paper, edge),
                Mark.words(count, -step, step + style.size() * 0.36, Mark.Align.MIDDLE, style));
    }

    /** What the badge of its fate covers; around the middle of the symbol. */
    public Box badge(Gauge gauge) {
        return SiteFate.badge(kind, size(gauge), gauge);
    }

    /** The radius or half the side with the margin, px. */
    public double reach(Gauge gauge) {
        return size(gauge) + gauge.line(STEP / 2 + SiteSymbol.MARGIN);
    }

    private double size(Gauge gauge) {
        return Math.max(gauge.at(SIZE, SIZE * 1.2), style(gauge).width(count) / 2 + gauge.line(3.2));
    }

    private static TextStyle style(Gauge gauge) {
        return TextStyle.of(Face.BOLD, gauge.text(TEXT, TEXT * 1.15), gauge.colour(Role.INK));
    }

    private Outline shape(double step, double r) {
        return switch (kind) {
            case PARK -> Outline.circle(step, -step, r);
            case CLUSTER -> Outline.roundedRectangle(step - r, -step - r, 2 * r, 2 * r, Math.min(1.6, r));
        };
    }
}
