package vn.vinhphuc.atlas.cartography.furniture;

import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.drawing.TextStyle;

/**
 * How furniture is printed.
 *
 * @param theme colours and the factor for the hall
 */
record Print(Theme theme) {

    private static final double CORNER = 6;
    private static final double SMALLEST_TEXT_OF_THE_HALL = 15;

    /** A length in px, larger in the hall. */
    double px(double size) {
        return size * theme.scale();
    }

    TextStyle text(Face face, double size, Role role) {
        double px = theme.scale() > 1 ? Math.max(SMALLEST_TEXT_OF_THE_HALL, px(size)) : size;
        return TextStyle.of(face, px, colour(role));
    }

    Colour colour(Role role) {
        return theme.colour(role);
    }

    /** A card of a size in px with something on it. */
    Drawing card(double width, double height, List<Mark> content) {
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.both(Outline.roundedRectangle(0.5, 0.5, width - 1, height - 1, px(CORNER)), colour(Role.CARD),
                Stroke.solid(colour(Role.CARD_EDGE), 1)));
        marks.addAll(content);
        return new Drawing(width, height, marks);
    }
}
