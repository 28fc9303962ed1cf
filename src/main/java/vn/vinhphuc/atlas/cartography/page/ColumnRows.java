package vn.vinhphuc.atlas.cartography.page;

import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Meaning;
import vn.vinhphuc.atlas.drawing.TextStyle;

/**
 * Rows of a table in a column of a page. Units of the page.
 *
 * @param canvas of the page
 * @param x      of the left edge
 * @param width  of the column
 * @param size   of the letters
 */
record ColumnRows(Canvas canvas, double x, double width, TypeSize size) {

    private static final double NOTE = 12.5;
    private static final double APART = 22;
    private static final double CELLS_APART = 12;
    private static final double RULE = 7;

    /** A value in a row, and the number of its note. */
    record Cell(String text, Face face, String note) {
    }

    /** What stands over the columns of a table, the last at its edge. */
    void heads(double y, Runnable first, String... right) {
        canvas.as(Meaning.Part.ROW, () -> {
            canvas.as(Meaning.Part.HEAD_CELL, first);
            TextStyle style = canvas.text(Face.REGULAR, size.small(), Role.INK_2);
            double edge = x + width + APART - Stream.of(right).mapToDouble(words -> style.width(words) + APART).sum();
            for (String words : right) {
                double start = edge;
                canvas.as(Meaning.Part.HEAD_CELL, () -> canvas.words(words, start, y, style));
                edge += style.width(words) + APART;
            }
        });
    }

    /**
     * A name at the left and values that end at the right, the last one at the edge; returns whether the name is whole.
     *
     * @param apart the least width of a column of values
     */
    boolean row(String name, Face face, double apart, double y, Cell... cells) {
        double[] ends = new double[cells.length];
        double edge = x + width;
        for (int i = cells.length - 1; i >= 0; i--) {
            ends[i] = edge;
            edge -= Math.max(apart, width(cells[i]) + CELLS_APART);
        }
        double letters =
                Math.clamp(size.text() * (edge - x) / canvas.text(face, size.text(), Role.INK).width(name), TypeSize.SMALLEST, size.text());
        TextStyle style = canvas.text(face, letters, Role.INK);
        String fitting = Canvas.fitting(name, edge - x, style);
        canvas.as(Meaning.Part.ROW, () -> {
            canvas.as(Meaning.Part.CELL, () -> canvas.words(fitting, x, y, style));
            for (int i = 0; i < cells.length; i++) {
                cell(cells[i], ends[i], y);
            }
        });
        rule(y);
        return fitting.equals(name);
    }

    /** A name in up to two lines with what it is below it, and a value; returns the last baseline. */
    double entry(String name, String kind, Cell cell, double y) {
        double room = room(cell);
        TextStyle style = canvas.text(Face.MEDIUM, size.text(), Role.INK);
        TextStyle small = canvas.text(Face.REGULAR, size.small(), Role.INK_2);
        double last = canvas.as(Meaning.Part.ROW, () -> {
            double end = canvas.as(Meaning.Part.CELL, () -> {
                double below = canvas.paragraph(name, x, y, room, size.below(), 2, style);
                canvas.words(Canvas.fitting(kind, room, small), x, below, small);
                return below;
            });
            cell(cell, x + width, y);
            return end;
        });
        rule(last);
        return last;
    }

    /** What a value leaves to a name beside it. */
    double room(Cell cell) {
        return width - width(cell) - CELLS_APART;
    }

    private void rule(double y) {
        canvas.line(x, y + RULE, x + width, y + RULE, 1, Role.HAIRLINE);
    }

    private void cell(Cell cell, double end, double y) {
        double edge = end - noteWidth(cell);
        canvas.as(Meaning.Part.CELL, () -> {
            canvas.words(cell.text(), edge, y, Mark.Align.END, canvas.text(cell.face(), size.text(), Role.INK));
            canvas.note(cell.note(), edge, y, size.text());
        });
    }

    private double width(Cell cell) {
        return canvas.text(cell.face(), size.text(), Role.INK).width(cell.text()) + noteWidth(cell);
    }

    private double noteWidth(Cell cell) {
        return cell.note().isEmpty() ? 0 : canvas.text(Face.MEDIUM, NOTE, Role.INK_2).width(cell.note()) + 2;
    }
}
