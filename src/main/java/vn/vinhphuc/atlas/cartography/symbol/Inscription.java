package vn.vinhphuc.atlas.cartography.symbol;

import java.util.List;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** What stands inside a hollow symbol. */
final class Inscription {

    private Inscription() {
    }

    /** A plus of 0.96 r, for sites that call for a developer. */
    static Mark plus(double r, Stroke stroke) {
        double arm = 0.48 * r;
        return Mark.drawn(Outline.lines(List.of(
                List.of(new ScreenPoint(-arm, 0), new ScreenPoint(arm, 0)),
                List.of(new ScreenPoint(0, -arm), new ScreenPoint(0, arm)))), stroke);
    }

    /** A stroke from lower left to upper right, for sites of an earlier plan. */
    static Mark slash(double reach, Stroke stroke) {
        double arm = reach * 0.92;
        return Mark.drawn(Outline.line(List.of(new ScreenPoint(-arm, arm), new ScreenPoint(arm, -arm))), stroke);
    }

    /** A question mark, for sites of which nobody says how far they have come. */
    static Mark question(double r, Colour colour) {
        TextStyle style = TextStyle.of(Face.BOLD, 1.25 * r, colour);
        return Mark.words("?", 0, 0.45 * r, Mark.Align.MIDDLE, style);
    }
}
