package vn.vinhphuc.atlas.cartography.page;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.furniture.Paragraph;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Meaning;
import vn.vinhphuc.atlas.drawing.TextStyle;

/** A column of a page, filled from top to bottom; what finds no room above its end is left out. Units of the page. */
final class PageColumn {

    private static final double HEAD = 17.5;
    private static final double TEXT = 16;
    private static final double SMALL = 14.5;
    private static final double LINE = 22;
    private static final double ROW = 23;
    private static final double BELOW = 18;
    private static final double LABELLED = 48;
    private static final double SMALLEST = 13.6;
    private static final double SMALL_LINE = 17;

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
        canvas.as(right.length == 0 ? Meaning.Part.HEADING : Meaning.Part.ROW, () -> headings(text, note, right));
        y += LINE + 3;
    }

    private void headings(String text, String note, String... right) {
        if (right.length == 0) {
            title(text, note);
            return;
        }
        canvas.as(Meaning.Part.HEAD_CELL, () -> title(text, note));
        TextStyle style = canvas.text(Face.REGULAR, SMALL, Role.INK_2);
        double edge = x + width - Stream.of(right).mapToDouble(words -> style.width(words) + 22).sum();
        for (String words : right) {
            edge += style.width(words) + 22;
            double end = edge;
            canvas.as(Meaning.Part.HEAD_CELL, () -> canvas.words(words, end, y, Mark.Align.END, style));
        }
    }

    private void title(String text, String note) {
        canvas.note(note, x + canvas.words(text, x, y, canvas.text(Face.BOLD, HEAD, accent)), y, HEAD);
    }

    /** A heading with what stands over its columns, and rows below it. */
    void table(Runnable rows) {
        canvas.as(Meaning.Part.TABLE, rows);
    }

    void text(String text, int lines) {
        paragraph(text, lines, canvas.text(Face.REGULAR, TEXT, Role.INK));
    }

    void strong(String text, String note, int lines) {
        TextStyle style = canvas.text(Face.SEMIBOLD, TEXT, Role.INK);
        noted(text, note, lines, style, LINE);
    }

    /** Paragraphs with the numbers of their notes; in smaller letters where they would leave the column. */
    void noted(List<Noted> paragraphs) {
        TextStyle usual = canvas.text(Face.REGULAR, TEXT, Role.INK);
        TextStyle small = canvas.text(Face.REGULAR, SMALLEST, Role.INK);
        int lines = paragraphs.stream().mapToInt(one -> Canvas.lines(one.text(), width - 14, one.lines(), usual).size()).sum();
        boolean fits = y + (lines - 1) * LINE <= end;
        paragraphs.forEach(one -> noted(one.text(), one.note(), one.lines(), fits ? usual : small, fits ? LINE : SMALL_LINE));
    }

    /**
     * A paragraph with the number of its note.
     *
     * @param lines at most
     */
    record Noted(String text, String note, int lines) {
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
        paragraph(label, 3, canvas.text(Face.REGULAR, SMALL, Role.INK_2), 20);
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
        canvas.as(Meaning.Part.ROW, () -> cells(name, face, apart, cells));
        canvas.line(x, y + 7, x + width, y + 7, 1, Role.HAIRLINE);
        y += ROW;
    }

    private void cells(String name, Face face, double apart, Cell... cells) {
        double[] ends = new double[cells.length];
        double edge = x + width;
        for (int i = cells.length - 1; i >= 0; i--) {
            ends[i] = edge;
            edge -= Math.max(apart, canvas.text(cells[i].face(), TEXT, Role.INK).width(cells[i].text()) + noteWidth(cells[i]) + 12);
        }
        double size = Math.clamp(TEXT * (edge - x) / canvas.text(face, TEXT, Role.INK).width(name), SMALLEST, TEXT);
        TextStyle style = canvas.text(face, size, Role.INK);
        String fitting = Canvas.fitting(name, edge - x, style);
        canvas.as(Meaning.Part.CELL, () -> canvas.words(fitting, x, y, style));
        for (int i = 0; i < cells.length; i++) {
            cell(cells[i], ends[i]);
        }
    }

    private void cell(Cell cell, double end) {
        canvas.as(Meaning.Part.CELL, () -> {
            double edge = end - noteWidth(cell);
            canvas.words(cell.text(), edge, y, Mark.Align.END, canvas.text(cell.face(), TEXT, Role.INK));
            canvas.note(cell.note(), edge, y, TEXT);
        });
    }

    private double noteWidth(Cell cell) {
        return cell.note().isEmpty() ? 0 : canvas.text(Face.MEDIUM, 12.5, Role.INK_2).width(cell.note()) + 2;
    }

    /** A name and what it is, in one line or, where that finds no room, in two; and a value that ends at the right. */
    void entry(String name, String kind, String both, Cell cell) {
        double room = width - canvas.text(cell.face(), TEXT, Role.INK).width(cell.text()) - 12;
        TextStyle style = canvas.text(Face.MEDIUM, TEXT, Role.INK);
        if (style.width(both) <= room) {
            row(both, Face.MEDIUM, 0, cell);
        } else if (y + LINE <= end) {
            double first = y;
            TextStyle below = canvas.text(Face.REGULAR, SMALL, Role.INK_2);
            canvas.as(Meaning.Part.ROW, () -> {
                canvas.as(Meaning.Part.CELL, () -> {
                    y = canvas.paragraph(name, x, first, room, BELOW, 2, style);
                    canvas.words(Canvas.fitting(kind, room, below), x, y, below);
                });
                canvas.as(Meaning.Part.CELL, () -> canvas.words(cell.text(), x + width, first, Mark.Align.END, canvas.text(cell.face(), TEXT, Role.INK)));
            });
            canvas.line(x, y + 7, x + width, y + 7, 1, Role.HAIRLINE);
            y += ROW;
        }
    }

    /**
     * Things one behind the other, as many as find room whole.
     *
     * @param lines at most
     * @param more  says how many are left out
     */
    void listed(List<String> items, int lines, IntFunction<String> more) {
        TextStyle style = canvas.text(Face.REGULAR, TEXT, Role.INK);
        int room = Math.min(lines, (int) Math.floor((end - y) / LINE) + 1);
        int shown = items.size();
        while (shown > 1 && Paragraph.lines(joined(items, shown, more), style, width).size() > room) {
            shown--;
        }
        text(joined(items, shown, more), lines);
    }

    private static String joined(List<String> items, int shown, IntFunction<String> more) {
        Stream<String> rest = shown < items.size() ? Stream.of(more.apply(items.size() - shown)) : Stream.empty();
        return Stream.concat(items.stream().limit(shown), rest).collect(Collectors.joining(" · "));
    }

    /** A value in a row, and the number of its note. */
    record Cell(String text, Face face, String note) {
    }

    private void noted(String text, String note, int lines, TextStyle style, double line) {
        if (!hasRoom()) {
            return;
        }
        List<String> broken = Canvas.lines(text, width - 14, lines, style);
        double last = style.width(broken.getLast());
        canvas.as(Meaning.Part.PARAGRAPH, () -> {
            for (String words : broken) {
                canvas.words(words, x, y, style);
                y += line;
            }
            canvas.note(note, x + last, y - line, style.size());
        });
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
