package vn.vinhphuc.atlas.cartography.stage;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.page.Canvas;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.view.tour.Script;
import vn.vinhphuc.atlas.view.tour.StageSize;

/**
 * The strip over a map: title, statement, how well that is known, and at most one number with what it is a part of. It is at the
 * top, since heads in front hide the foot of a screen.
 *
 * @param page whose strip
 */
record CaptionStrip(StagePage page) {

    private static final double MARGIN = 56;
    private static final double RIGHT = 40;
    private static final double MEANING = 300;
    /** Words that would be cut may take a little from the title. */
    private static final double WIDEST_MEANING = 380;
    private static final int LINES = 3;
    private static final double GAP = 24;
    private static final double BASELINE = 138;

    Drawing drawing() {
        Canvas canvas = new Canvas(page.theme(), 1);
        canvas.filled(0, 0, page.width(), StageSize.STRIP, Role.SURFACE);
        canvas.filled(0, StageSize.STRIP - StagePage.RULE, page.width(), StagePage.RULE, Role.INK);
        double right = page.figures().stream().findFirst().map(figure -> number(figure, canvas)).orElse(page.width() - RIGHT);
        words(canvas, right - MARGIN - GAP);
        return canvas.drawing(page.width(), StageSize.STRIP);
    }

    private void words(Canvas canvas, double room) {
        Script script = page.scene().script();
        Optional<String> statement = script.statement().map(this::in);
        Optional<String> remark = script.remark().map(this::in);
        boolean alone = statement.isEmpty() && remark.isEmpty();
        TextStyle small = canvas.text(Face.REGULAR, 25, Role.INK_2);
        TextStyle middle = canvas.text(Face.MEDIUM, 36, Role.INK);
        double beside = statement.map(middle::width).orElse(0.0) + GAP + remark.map(small::width).orElse(0.0);
        boolean three = statement.isPresent() && remark.isPresent() && beside > room;
        canvas.words(Sizes.cut(in(script.title()), room, canvas, Face.EXTRABOLD, 62, 40), MARGIN, alone ? 110 : three ? 68 : 82,
                Sizes.style(in(script.title()), room, canvas, Face.EXTRABOLD, 62, 40, Role.INK));
        double y = three ? 117 : 142;
        double x = MARGIN;
        if (statement.isPresent()) {
            x += canvas.words(Sizes.cut(statement.get(), room, canvas, Face.MEDIUM, 36, 26), x, y,
                    Sizes.style(statement.get(), room, canvas, Face.MEDIUM, 36, 26, Role.INK)) + GAP;
        }
        if (remark.isPresent()) {
            double left = three ? MARGIN : x;
            canvas.words(Canvas.fitting(remark.get(), room - left + MARGIN, small), left, three ? 156 : y, small);
        }
    }

    /** From right to left: what it is a part of, the unit, the number, a rule; returns where the rule is. */
    private double number(StageFigure figure, Canvas canvas) {
        TextStyle meaning = canvas.text(Face.SEMIBOLD, 28, Role.INK);
        List<String> lines = meaning(figure, meaning);
        double x = page.width() - RIGHT - lines.stream().mapToDouble(meaning::width).max().orElse(0);
        for (int i = 0; i < lines.size(); i++) {
            canvas.words(lines.get(i), x, 101 + (i - (lines.size() - 1) / 2.0) * 37, meaning);
        }
        x -= GAP;
        if (figure.number().isPresent()) {
            TextStyle unit = canvas.text(Face.BOLD,
                    Math.min(62, 62 * 150 / Math.max(150, canvas.text(Face.BOLD, 62, Role.INK).width(figure.unit()))),
                    Role.EXPRESSWAY_LABEL);
            x -= canvas.words(figure.unit(), x, BASELINE, Mark.Align.END, unit) + (figure.unit().isEmpty() ? 0 : 14);
            TextStyle large = canvas.text(Face.EXTRABOLD, figure.number().get().length() > 5 ? 104 : 138, Role.EXPRESSWAY_LABEL);
            x -= canvas.words(figure.number().get(), x, BASELINE, Mark.Align.END, large);
        } else {
            TextStyle words = canvas.text(Face.ITALIC, 36, Role.INK_2);
            x -= canvas.words(Canvas.fitting(figure.unit(), 420, words), x, 112, Mark.Align.END, words);
        }
        x -= GAP + 12;
        canvas.line(x, 32, x, 144, 2, Role.HAIRLINE_STRONG);
        return x;
    }

    /** In the narrowest lines that cut no word. */
    private static List<String> meaning(StageFigure figure, TextStyle style) {
        double width = MEANING;
        while (width < WIDEST_MEANING && !figure.isWhole(width, LINES, style)) {
            width += GAP / 2;
        }
        return figure.dated(width, LINES, style);
    }

    private String in(Text text) {
        return text.in(page.words().language());
    }
}
