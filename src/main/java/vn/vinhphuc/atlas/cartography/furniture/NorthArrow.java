package vn.vinhphuc.atlas.cartography.furniture;

import java.util.List;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.i18n.Words;

/** Where north is: always up, as the map does not turn. */
public final class NorthArrow {

    private static final double RADIUS = 18;

    private NorthArrow() {
    }

    /** A disc with the needle and the letter of north. */
    public static Drawing drawing(Theme theme, Words words) {
        Print print = new Print(theme);
        double r = print.px(RADIUS);
        double middle = r + 0.5;
        TextStyle style = TextStyle.of(Face.BOLD, print.px(9.5), print.colour(Role.INK));
        return new Drawing(2 * middle, 2 * middle, List.of(
                Mark.both(Outline.circle(middle, middle, r), print.colour(Role.CARD), Stroke.solid(print.colour(Role.CARD_EDGE), 1)),
                half(middle, r, -1, print),
                half(middle, r, 1, print),
                Mark.words(words.text("sheet.north"), middle, middle + r * 0.78, Mark.Align.MIDDLE, style)));
    }

    private static Mark half(double middle, double r, int side, Print print) {
        Outline outline = Outline.rings(List.of(List.of(
                new ScreenPoint(middle, middle - r * 0.76), new ScreenPoint(middle + side * r * 0.36, middle + r * 0.2),
                new ScreenPoint(middle, middle + r * 0.02))));
        return Mark.both(outline, print.colour(side < 0 ? Role.INK : Role.CARD), Stroke.solid(print.colour(Role.INK), print.px(1)));
    }
}
