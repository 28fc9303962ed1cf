package vn.vinhphuc.atlas.cartography.furniture;

import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.TextStyle;

/** A legend in lines below its map. */
record LegendStrip(List<LegendRow> rows, Print print) {

    private static final double ROW = 15;
    private static final double GAP = 14;
    private static final double BESIDE = 6;
    private static final double APART = 0.8;

    Drawing drawing(double width) {
        List<Mark> marks = new ArrayList<>();
        List<Mark> line = new ArrayList<>();
        TextStyle words = print.text(Face.REGULAR, 9.6, Role.INK);
        double x = 0;
        double y = 0;
        double high = print.px(ROW);
        for (LegendRow row : rows.stream().filter(one -> one.form() != LegendRow.Form.NOTE).toList()) {
            double sample = right(row.sample(), 0) + print.px(BESIDE);
            double wide = sample + words.width(row.text());
            if (x > 0 && x + wide > width) {
                marks.add(Mark.moved("line", line, 0, y + high / 2));
                line.clear();
                x = 0;
                y += high;
                high = print.px(ROW);
            }
            high = Math.max(high, 2 * row.reach() + print.px(APART));
            line.add(Mark.moved("sample", row.sample(), x, 0));
            line.add(Mark.words(row.text(), x + sample, words.size() * 0.35, Mark.Align.START, words));
            x += wide + print.px(GAP);
        }
        marks.add(Mark.moved("line", line, 0, y + high / 2));
        y += high;
        for (LegendRow row : rows.stream().filter(one -> one.form() == LegendRow.Form.NOTE).toList()) {
            TextStyle style = print.text(Face.ITALIC, 9.6, Role.INK_2);
            for (String part : Paragraph.lines(row.text(), style, width)) {
                y += style.size() * 1.3;
                marks.add(Mark.words(part, 0, y, Mark.Align.START, style));
            }
        }
        return new Drawing(width, y + print.px(4), marks);
    }

    /** How far marks reach to the right, px. */
    private static double right(List<Mark> marks, double dx) {
        return marks.stream().mapToDouble(mark -> switch (mark) {
            case Mark.Shape shape -> dx + shape.outline().bounds().right();
            case Mark.Group group -> group.clip().map(clip -> dx + group.dx() + clip.bounds().right())
                    .orElseGet(() -> right(group.marks(), dx + group.dx()));
            default -> dx;
        }).max().orElse(0);
    }
}
