package vn.vinhphuc.atlas.cartography.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.domain.AsOf;
import vn.vinhphuc.atlas.domain.Source;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.i18n.Dates;
import vn.vinhphuc.atlas.i18n.Words;

/**
 * The notes, and the strip at the foot of the sheet.
 *
 * @param page that they stand on
 */
record SourcesPart(Page page) {

    private static final double LINE = 16.5;
    private static final double STRIP = 40;
    private static final int COLUMNS = 3;
    private static final double SIZE = 13.6;
    private static final double CREDITS_LINE = 15.5;
    private static final double APART = 14;

    /** Where the notes begin if so many sources end as low on the page as they can, units. */
    double top(Collection<Source> sources) {
        List<String> notes = numbered(sources);
        int rows = Math.min(rows(notes, Integer.MAX_VALUE), Math.max(1, lines(notes, style()).size()));
        return bottom(credits(style())) - (rows - 1) * LINE;
    }

    void draw(double top) {
        Canvas canvas = page.canvas();
        canvas.line(Page.LEFT, top - 20, Page.RIGHT, top - 20, 1, Role.HAIRLINE_STRONG);
        TextStyle small = style();
        notes(top, credits(), small);
        strip();
    }

    /**
     * The credits alone, over the strip.
     *
     * @return the last line that is free above them, units
     */
    double credits() {
        TextStyle small = style();
        List<String> lines = credits(small);
        double first = bottom(lines) + CREDITS_LINE;
        for (int i = 0; i < lines.size(); i++) {
            page.canvas().words(lines.get(i), Page.LEFT, first + i * CREDITS_LINE, small);
        }
        return first - CREDITS_LINE;
    }

    /** In as few rows of as wide columns as leave each note whole; one behind the other where columns cut them. */
    private void notes(double top, double bottom, TextStyle style) {
        List<String> notes = numbered(page.notes().sources());
        int most = (int) Math.floor((bottom - top) / LINE + 0.01) + 1;
        int rows = rows(notes, most);
        double[] widths = widths(notes, rows, style);
        if (sum(widths) - APART > Page.RIGHT - Page.LEFT) {
            inLines(notes, top, most, style);
            return;
        }
        double more = Math.max(0, (Page.RIGHT - Page.LEFT - sum(widths)) / Math.max(COLUMNS, widths.length));
        double x = Page.LEFT;
        for (int i = 0; i < notes.size(); i++) {
            page.canvas().words(notes.get(i), x, top + i % rows * LINE, style);
            x += i % rows == rows - 1 ? widths[i / rows] + more : 0;
        }
    }

    /** Closer together where there are more lines than room. */
    private void inLines(List<String> notes, double top, int most, TextStyle style) {
        List<List<String>> lines = lines(notes, style);
        double line = lines.size() > most ? LINE * (most - 0.2) / (lines.size() - 0.2) : LINE;
        for (int i = 0; i < lines.size(); i++) {
            double x = Page.LEFT;
            for (String note : lines.get(i)) {
                x += page.canvas().words(Canvas.fitting(note, Page.RIGHT - Page.LEFT, style), x, top + i * line, style) + APART;
            }
        }
    }

    /** As many whole notes in each as find room. */
    private static List<List<String>> lines(List<String> notes, TextStyle style) {
        List<List<String>> lines = new ArrayList<>();
        double used = Double.POSITIVE_INFINITY;
        for (String note : notes) {
            double width = style.width(note) + APART;
            if (used + width - APART > Page.RIGHT - Page.LEFT) {
                lines.add(new ArrayList<>());
                used = 0;
            }
            lines.getLast().add(note);
            used += width;
        }
        return lines;
    }

    private List<String> numbered(Collection<Source> sources) {
        List<String> notes = new ArrayList<>();
        sources.forEach(source -> notes.add(new SourceWords(page.words()).note(notes.size() + 1, source)));
        return notes;
    }

    /** The fewest that leave each note whole, or as much of them as can be. */
    private int rows(List<String> notes, int most) {
        int fewest = Math.max(1, Math.min(most, (notes.size() + COLUMNS - 1) / COLUMNS));
        return IntStream.rangeClosed(fewest, Math.min(most, Math.max(fewest, notes.size())))
                .boxed().min(Comparator.comparingDouble(count -> Math.max(0,
                        sum(widths(notes, count, style())) - APART - (Page.RIGHT - Page.LEFT)))).orElse(fewest);
    }

    /** Of columns that hold so many notes each, with the gap behind them, units. */
    private static double[] widths(List<String> notes, int rows, TextStyle style) {
        return IntStream.iterate(0, from -> from < notes.size(), from -> from + rows)
                .mapToDouble(from -> notes.subList(from, Math.min(from + rows, notes.size()))
                        .stream().mapToDouble(style::width).max().orElse(0) + APART).toArray();
    }

    private static double sum(double... widths) {
        return DoubleStream.of(widths).sum();
    }

    private TextStyle style() {
        return page.canvas().text(Face.REGULAR, SIZE, Role.INK_2);
    }

    /** The last line of the notes, units. */
    private static double bottom(List<String> credits) {
        return Page.HEIGHT - STRIP - 9 - credits.size() * CREDITS_LINE;
    }

    private List<String> credits(TextStyle style) {
        Words words = page.words();
        String all = words.text("page.credits", page.atlas().pack().credits().stream()
                .map(credit -> words.text("sheet.credit", page.text().in(credit.text()), credit.licence()))
                .collect(Collectors.joining(" · ")));
        return Canvas.lines(all, Page.RIGHT - Page.LEFT, 4, style);
    }

    /** The strip alone. */
    void strip() {
        strip(Page.HEIGHT - STRIP);
    }

    private void strip(double top) {
        Canvas canvas = page.canvas();
        Words words = page.words();
        canvas.filled(0, top, Page.WIDTH, STRIP, Role.INK);
        String line = String.join(" · ", words.text("page.footer", page.text().in(page.atlas().pack().title())),
                words.text("sheet.as-of", new Dates(words).text(page.atlas().pack().asOf())),
                words.text("sheet.made-on", new Dates(words).exact(new AsOf.Day(page.madeOn()))),
                words.text("sheet.version", page.atlas().pack().version()));
        TextStyle style = canvas.text(Face.MEDIUM, 14.5, Role.CARD);
        canvas.words(Canvas.fitting(line, Page.RIGHT - Page.LEFT, style), Page.LEFT, top + STRIP / 2 + 5, style);
    }
}
