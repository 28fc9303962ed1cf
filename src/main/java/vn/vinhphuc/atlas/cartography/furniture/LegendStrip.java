package vn.vinhphuc.atlas.cartography.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.TextStyle;

/**
 * A legend in lines below its map.
 *
 * @param rows  what it explains
 * @param print how
 */
record LegendStrip(List<LegendRow> rows, Print print) {

    private static final double BESIDE = 6;
    private static final double APART = 0.8;
    private static final double BELOW = 4;

    /** From the usual one to the one that still can be read. */
    private static final List<Spacing> SPACINGS = List.of(
            new Spacing(15, 14), new Spacing(14, 11), new Spacing(13, 9), new Spacing(12.5, 6));

    /**
     * How far entries stand apart.
     *
     * @param row from line to line, px
     * @param gap between entries of a line, px
     */
    private record Spacing(double row, double gap) {
    }

    /** @param most how high it should be, px: entries stand closer together where they would take more */
    Drawing drawing(double width, double most) {
        return SPACINGS.stream().map(spacing -> drawing(width, spacing)).filter(drawing -> drawing.height() <= most).findFirst()
                .orElseGet(() -> drawing(width, SPACINGS.getLast()));
    }

    private Drawing drawing(double width, Spacing spacing) {
        List<Mark> marks = new ArrayList<>();
        List<Mark> line = new ArrayList<>();
        TextStyle words = print.text(Face.REGULAR, 9.6, Role.INK);
        double x = 0;
        double y = 0;
        double high = print.px(spacing.row());
        for (LegendRow row : rows.stream().filter(one -> one.form() != LegendRow.Form.NOTE).toList()) {
            double sample = right(row.sample(), 0) + print.px(BESIDE);
            double wide = sample + words.width(row.text());
            if (x > 0 && x + wide > width) {
                marks.add(Mark.moved("line", line, 0, y + high / 2));
                line.clear();
                x = 0;
                y += high;
                high = print.px(spacing.row());
            }
            high = Math.max(high, 2 * row.reach() + print.px(APART));
            line.add(Mark.moved("sample", row.sample(), x, 0));
            line.add(Mark.words(row.text(), x + sample, words.size() * 0.35, Mark.Align.START, words));
            x += wide + print.px(spacing.gap());
        }
        marks.add(Mark.moved("line", line, 0, y + high / 2));
        return new Drawing(width, notes(width, y + high, marks) + print.px(BELOW), marks);
    }

    /** The notes in one paragraph; returns its last baseline, px. */
    private double notes(double width, double top, List<Mark> marks) {
        TextStyle style = print.text(Face.ITALIC, 9.6, Role.INK_2);
        String all = rows.stream().filter(row -> row.form() == LegendRow.Form.NOTE).map(LegendRow::text).collect(Collectors.joining(" "));
        double y = top;
        for (String part : Paragraph.lines(all, style, width)) {
            y += style.size() * 1.3;
            marks.add(Mark.words(part, 0, y, Mark.Align.START, style));
        }
        return y;
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
