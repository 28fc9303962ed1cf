package vn.vinhphuc.atlas.cartography.page;

import java.util.List;
import java.util.stream.Collectors;
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

    /** Where the notes begin if so many sources end as low on the page as they can, units. */
    double top(int sources) {
        return bottom(credits(style())) - (Math.max(1, (sources + COLUMNS - 1) / COLUMNS) - 1) * LINE;
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

    private void notes(double top, double bottom, TextStyle style) {
        List<Source> sources = page.notes().sources();
        int room = (int) Math.floor((bottom - top) / LINE) + 1;
        int rows = Math.max(1, Math.min(room, (sources.size() + COLUMNS - 1) / COLUMNS));
        int columns = Math.max(COLUMNS, (sources.size() + rows - 1) / rows);
        double width = (Page.RIGHT - Page.LEFT) / columns;
        for (int i = 0; i < sources.size(); i++) {
            page.canvas().words(Canvas.fitting(new SourceWords(page.words()).note(i + 1, sources.get(i)), width - 12, style),
                    Page.LEFT + Math.floorDiv(i, rows) * width, top + i % rows * LINE, style);
        }
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
                .map(credit -> words.text("sheet.credit", page.text().in(credit.text()), credit.licence())).collect(Collectors.joining(" · ")));
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
