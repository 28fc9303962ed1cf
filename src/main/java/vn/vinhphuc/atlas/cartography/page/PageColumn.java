package vn.vinhphuc.atlas.cartography.page;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.furniture.Paragraph;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Meaning;
import vn.vinhphuc.atlas.drawing.TextStyle;

/**
 * A column of a page, filled from top to bottom; what finds no room above its end is left out, and the column then
 * {@linkplain #isWhole() says so}. Units of the page.
 */
final class PageColumn {

    private static final double HEAD = 17.5;
    private static final double AFTER_LABELLED = 0.5;
    private static final double NOTE_ROOM = 14;

    private final Canvas canvas;
    private final ColumnRows rows;
    private final double end;
    private final Role accent;
    private final TypeSize size;
    private double y;
    private boolean whole = true;

    /**
     * @param y      of the first baseline
     * @param end    no baseline lies below it
     * @param accent of headings
     */
    PageColumn(Canvas canvas, double x, double y, double width, double end, Role accent, TypeSize size) {
        this.canvas = canvas;
        this.rows = new ColumnRows(canvas, x, width, size);
        this.y = y;
        this.end = end;
        this.accent = accent;
        this.size = size;
    }

    /** Whether nothing has been left out or cut so far. */
    boolean isWhole() {
        return whole;
    }

    private boolean hasRoom() {
        whole &= y <= end;
        return y <= end;
    }

    /** Whether so many labelled values find room. */
    boolean hasRoomFor(int labelled) {
        double height = 2 * size.line() + size.gap() * AFTER_LABELLED;
        return y + (labelled - AFTER_LABELLED) * height <= end;
    }

    /** The baseline of what would follow. */
    double y() {
        return y;
    }

    void gap() {
        y += size.gap();
    }

    /** A heading, the number of its note, and what stands over the columns of the rows below it. */
    void head(String text, String note, String... right) {
        if (!hasRoom()) {
            return;
        }
        if (right.length == 0) {
            canvas.as(Meaning.Part.HEADING, () -> title(text, note));
        } else {
            rows.heads(y, () -> title(text, note), right);
        }
        y += size.line() + 3;
    }

    private void title(String text, String note) {
        canvas.note(note, rows.x() + canvas.words(text, rows.x(), y, canvas.text(Face.BOLD, HEAD, accent)), y, HEAD);
    }

    /** A heading with what stands over its columns, and rows below it. */
    void table(Runnable lines) {
        canvas.as(Meaning.Part.TABLE, lines);
    }

    void text(String text) {
        paragraph(text, canvas.text(Face.REGULAR, size.text(), Role.INK), size.line());
    }

    void noted(String text, String note) {
        noted(text, note, canvas.text(Face.REGULAR, size.text(), Role.INK));
    }

    void small(String text) {
        paragraph(text, canvas.text(Face.ITALIC, size.small(), Role.INK_2), size.below() + 1);
    }

    void unknown(String text) {
        paragraph(text, canvas.text(Face.ITALIC, size.text(), Role.INK_2), size.line());
    }

    /** What something is called, and below it what it is. */
    void labelled(String label, String value, String note, boolean known) {
        if (!hasRoom()) {
            return;
        }
        paragraph(label, canvas.text(Face.REGULAR, size.small(), Role.INK_2), size.below() + 2);
        if (known) {
            noted(value, note, canvas.text(Face.SEMIBOLD, size.text(), Role.INK));
        } else {
            unknown(value);
        }
        y += size.gap() * AFTER_LABELLED;
    }

    /** A name at the left and values that end at the right, the last one at the edge. */
    void row(String name, Face face, double apart, ColumnRows.Cell... cells) {
        if (hasRoom()) {
            whole &= rows.row(name, face, apart, y, cells);
            y += size.row();
        }
    }

    /** A name and what it is, in one line or, where that finds no room, in two; and a value that ends at the right. */
    void entry(String name, String kind, String both, ColumnRows.Cell cell) {
        if (canvas.text(Face.MEDIUM, size.text(), Role.INK).width(both) <= rows.room(cell)) {
            row(both, Face.MEDIUM, 0, cell);
        } else if (y + size.below() <= end) {
            y = rows.entry(name, kind, cell, y) + size.row();
        } else {
            whole = false;
        }
    }

    /**
     * Things one behind the other, as many as find room whole.
     *
     * @param most lines
     * @param more says how many are left out
     */
    void listed(List<String> items, int most, IntFunction<String> more) {
        TextStyle style = canvas.text(Face.REGULAR, size.text(), Role.INK);
        int room = Math.min(most, room(size.line()));
        int shown = items.size();
        while (shown > 1 && Paragraph.lines(joined(items, shown, more), style, rows.width()).size() > room) {
            shown--;
        }
        whole &= shown == items.size() || size.equals(TypeSize.TIGHT) && room == most;
        text(joined(items, shown, more));
    }

    private static String joined(List<String> items, int shown, IntFunction<String> more) {
        Stream<String> rest = shown < items.size() ? Stream.of(more.apply(items.size() - shown)) : Stream.empty();
        return Stream.concat(items.stream().limit(shown), rest).collect(Collectors.joining(" · "));
    }

    private int room(double line) {
        return (int) Math.floor((end - y) / line) + 1;
    }

    private void noted(String text, String note, TextStyle style) {
        if (!hasRoom()) {
            return;
        }
        List<String> broken = lines(text, rows.width() - NOTE_ROOM, style, size.line());
        double last = style.width(broken.getLast());
        canvas.as(Meaning.Part.PARAGRAPH, () -> {
            for (String words : broken) {
                canvas.words(words, rows.x(), y, style);
                y += size.line();
            }
            canvas.note(note, rows.x() + last, y - size.line(), style.size());
        });
    }

    private void paragraph(String text, TextStyle style, double line) {
        if (hasRoom()) {
            y = canvas.lines(lines(text, rows.width(), style, line), rows.x(), y, line, style);
        }
    }

    private List<String> lines(String text, double width, TextStyle style, double line) {
        whole &= Canvas.fits(text, width, room(line), style);
        return Canvas.lines(text, width, room(line), style);
    }
}
