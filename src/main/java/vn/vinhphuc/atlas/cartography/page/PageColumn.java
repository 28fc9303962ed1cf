package vn.vinhphuc.atlas.cartography.page;

import java.util.List;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.TextStyle;

/** A column of a page, filled from top to bottom; what finds no room above its end is left out. Units of the page. */
final class PageColumn {

    private static final double HEAD = 17.5;
    private static final double TEXT = 16;
    private static final double SMALL = 14.5;
    private static final double LINE = 22;
    private static final double LABELLED = 48;
    private static final double SMALLEST = 13.5;

    private final Canvas canvas;
    private final double x;
    private final double width;
    private final double end;
    private final Role accent;
    private double y;

    /**
     * @param y      of the first baseline
     * @param end    no baseline lies below it
     * @param accent of headings
     */
    PageColumn(Canvas canvas, double x, double y, double width, double end, Role accent) {
        this.canvas = canvas;
        this.x = x;
        this.y = y;
        this.width = width;
        this.end = end;
        this.accent = accent;
    }

    private boolean hasRoom() {
        return y <= end;
    }

    /** Whether so many labelled values find room. */
    boolean hasRoomFor(int labelled) {
        return y + labelled * LABELLED <= end + LABELLED / 2;
    }

    void gap(double height) {
        y += height;
    }

    /** A heading, the number of its note, and what stands over the columns of the rows below it. */
    void head(String text, String note, String... right) {
        if (!hasRoom()) {
            return;
        }
        double w = canvas.words(text, x, y, canvas.text(Face.BOLD, HEAD, accent));
        canvas.note(note, x + w, y, HEAD);
        double edge = x + width;
        for (int i = right.length - 1; i >= 0; i--) {
            edge -= canvas.words(right[i], edge, y, Mark.Align.END, canvas.text(Face.REGULAR, SMALL, Role.INK_2)) + 22;
        }
        y += LINE + 3;
    }

    void text(String text, int lines) {
        paragraph(text, lines, canvas.text(Face.REGULAR, TEXT, Role.INK));
    }

    void strong(String text, String note, int lines) {
        TextStyle style = canvas.text(Face.SEMIBOLD, TEXT, Role.INK);
        noted(text, note, lines, style);
    }

    void noted(String text, String note, int lines) {
        noted(text, note, lines, canvas.text(Face.REGULAR, TEXT, Role.INK));
    }

    void small(String text, int lines) {
        paragraph(text, lines, canvas.text(Face.ITALIC, SMALL, Role.INK_2), 19);
    }

    void unknown(String text) {
        paragraph(text, 1, canvas.text(Face.ITALIC, TEXT, Role.INK_2));
    }

    /** What something is called, and below it what it is. */
    void labelled(String label, String value, String note, int lines, boolean known) {
        if (!hasRoom()) {
            return;
        }
        paragraph(label, 2, canvas.text(Face.REGULAR, SMALL, Role.INK_2), 20);
        if (known) {
            strong(value, note, lines);
        } else {
            unknown(value);
        }
        y += 6;
    }

    /** A name at the left and values that end at the right, the last one at the edge. */
    void row(String name, Face face, double apart, Cell... cells) {
        if (!hasRoom()) {
            return;
        }
        double edge = x + width;
        for (int i = cells.length - 1; i >= 0; i--) {
            Cell cell = cells[i];
            TextStyle style = canvas.text(cell.face(), TEXT, Role.INK);
            double note = cell.note().isEmpty() ? 0 : canvas.text(Face.MEDIUM, 12.5, Role.INK_2).width(cell.note()) + 2;
            double w = canvas.words(cell.text(), edge - note, y, Mark.Align.END, style);
            canvas.note(cell.note(), edge - note, y, TEXT);
            edge -= Math.max(apart, w + note + 12);
        }
        double size = Math.clamp(TEXT * (edge - x) / canvas.text(face, TEXT, Role.INK).width(name), SMALLEST, TEXT);
        TextStyle style = canvas.text(face, size, Role.INK);
        canvas.words(Canvas.fitting(name, edge - x, style), x, y, style);
        canvas.line(x, y + 7, x + width, y + 7, 1, Role.HAIRLINE);
        y += LINE + 2;
    }

    /** A value in a row, and the number of its note. */
    record Cell(String text, Face face, String note) {
    }

    private void noted(String text, String note, int lines, TextStyle style) {
        if (!hasRoom()) {
            return;
        }
        List<String> broken = Canvas.lines(text, width - 14, lines, style);
        double last = style.width(broken.getLast());
        paragraph(broken, style);
        canvas.note(note, x + last, y - LINE, TEXT);
    }

    private void paragraph(List<String> lines, TextStyle style) {
        for (String line : lines) {
            canvas.words(line, x, y, style);
            y += LINE;
        }
    }

    private void paragraph(String text, int lines, TextStyle style) {
        paragraph(text, lines, style, LINE);
    }

    private void paragraph(String text, int lines, TextStyle style, double line) {
        int room = (int) Math.floor((end - y) / line) + 1;
        if (room > 0) {
            y = canvas.paragraph(text, x, y, width, line, Math.min(lines, room), style);
        }
    }
}
