package vn.vinhphuc.atlas.cartography.stage;

import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.page.Canvas;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.TextStyle;

/**
 * What every panel beside a map begins with: its ground, the rule between it and the map, and mostly a title of one line.
 *
 * @param page   whose panel
 * @param width  px
 * @param height px
 */
record Panel(StagePage page, double width, double height) {

    /** Free beside the rule, px. */
    static final double LEFT = 76;
    /** Free at the edge of the screen, px. */
    static final double RIGHT = 60;

    private static final double TITLE = 68;
    private static final double LEAST = 44;

    /** What lines may take, px. */
    double room() {
        return width - LEFT - RIGHT;
    }

    /** With ground and rule. */
    Canvas ground() {
        Canvas canvas = new Canvas(page.theme(), 1);
        canvas.filled(0, 0, width, height, Role.SURFACE);
        canvas.filled(0, 0, StagePage.RULE, height, Role.INK);
        return canvas;
    }

    /** With the title of the scene too, on a baseline. */
    Canvas titled(double baseline) {
        Canvas canvas = ground();
        line(page.scene().script().title(), baseline, canvas, Face.EXTRABOLD, TITLE, LEAST, Role.INK);
        return canvas;
    }

    /** A line of words, smaller where it would be too long, and cut where that does not help. */
    void line(Text text, double baseline, Canvas canvas, Face face, double size, double least, Role role) {
        String words = in(text);
        canvas.words(Sizes.cut(words, room(), canvas, face, size, least),
                LEFT, baseline, Sizes.style(words, room(), canvas, face, size, least, role));
    }

    /** A text of several lines; the baseline of what comes next, px. */
    double paragraph(Text text, double baseline, double line, int most, Canvas canvas, TextStyle style) {
        return canvas.paragraph(in(text), LEFT, baseline, room(), line, most, style);
    }

    /** In the language of the audience. */
    String in(Text text) {
        return text.in(page.words().language());
    }
}
