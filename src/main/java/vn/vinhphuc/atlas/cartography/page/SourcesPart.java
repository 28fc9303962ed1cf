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
 * @param parts of the sheet
 */
record SourcesPart(PageParts parts) {

    private static final double LINE = 16.5;
    private static final double STRIP = 40;
    private static final int COLUMNS = 3;
    private static final double SIZE = 13.6;
    private static final double CREDITS_LINE = 15.5;

    void draw(double top) {
        Canvas canvas = parts.canvas();
        canvas.line(PageParts.LEFT, top - 20, PageParts.RIGHT, top - 20, 1, Role.HAIRLINE_STRONG);
        double strip = FactSheet.HEIGHT - STRIP;
        TextStyle small = canvas.text(Face.REGULAR, SIZE, Role.INK_2);
        List<String> credits = Canvas.lines(credits(), PageParts.RIGHT - PageParts.LEFT, 4, small);
        double above = strip - 9 - (credits.size() - 1) * CREDITS_LINE;
        for (int i = 0; i < credits.size(); i++) {
            canvas.words(credits.get(i), PageParts.LEFT, above + i * CREDITS_LINE, small);
        }
        notes(top, above - CREDITS_LINE, small);
        strip(strip);
    }

    private void notes(double top, double bottom, TextStyle style) {
        List<Source> sources = parts.notes().sources();
        int room = (int) Math.floor((bottom - top) / LINE) + 1;
        int rows = Math.max(1, Math.min(room, (sources.size() + COLUMNS - 1) / COLUMNS));
        int columns = Math.max(COLUMNS, (sources.size() + rows - 1) / rows);
        double width = (PageParts.RIGHT - PageParts.LEFT) / columns;
        for (int i = 0; i < sources.size(); i++) {
            parts.canvas().words(Canvas.fitting(new SourceWords(parts.words()).note(i + 1, sources.get(i)), width - 12, style),
                    PageParts.LEFT + Math.floorDiv(i, rows) * width, top + i % rows * LINE, style);
        }
    }

    private String credits() {
        Words words = parts.words();
        return words.text("page.credits", parts.atlas().pack().credits().stream()
                .map(credit -> words.text("sheet.credit", parts.text().in(credit.text()), credit.licence())).collect(Collectors.joining(" · ")));
    }

    private void strip(double top) {
        Canvas canvas = parts.canvas();
        Words words = parts.words();
        canvas.filled(0, top, FactSheet.WIDTH, STRIP, Role.INK);
        String line = String.join(" · ", words.text("page.footer", parts.text().in(parts.atlas().pack().title())),
                words.text("sheet.as-of", new Dates(words).text(parts.atlas().pack().asOf())),
                words.text("sheet.made-on", new Dates(words).exact(new AsOf.Day(parts.madeOn()))),
                words.text("sheet.version", parts.atlas().pack().version()));
        TextStyle style = canvas.text(Face.MEDIUM, 14.5, Role.CARD);
        canvas.words(Canvas.fitting(line, PageParts.RIGHT - PageParts.LEFT, style), PageParts.LEFT, top + STRIP / 2 + 5, style);
    }
}
