package vn.vinhphuc.atlas.cartography.stage;

import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.page.Canvas;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.TextStyle;

/** Text as large as there is room for it. */
final class Sizes {

    private Sizes() {
    }

    /**
     * The style of a line.
     *
     * @param room  px
     * @param usual size, px
     * @param least size, px
     */
    static TextStyle style(String text, double room, Canvas canvas, Face face, double usual, double least, Role role) {
        double width = canvas.text(face, usual, role).width(text);
        return canvas.text(face, Math.clamp(usual * room / Math.max(1, width), least, usual), role);
    }

    /** The line, cut only where it does not fit in the least size either. */
    static String cut(String text, double room, Canvas canvas, Face face, double usual, double least) {
        return Canvas.fitting(text, room + 0.5, style(text, room, canvas, face, usual, least, Role.INK));
    }
}
