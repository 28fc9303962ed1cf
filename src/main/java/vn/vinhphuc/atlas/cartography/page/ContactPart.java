package vn.vinhphuc.atlas.cartography.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.ShareOf;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Meaning;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.FillRate;

/**
 * Whom to ask, the figures as a code to take along, and what to read with care.
 *
 * @param parts     of the sheet
 * @param distances some of which may be doubtful
 */
record ContactPart(PageParts parts, DistanceRows distances) {

    private static final double HEIGHT = 166;
    private static final double QR_X = 447;
    private static final double CARE_X = 824;
    private static final double CARE_LINE = 20;
    private static final int CARE_LINES = 7;

    void draw(double top) {
        Canvas canvas = parts.canvas();
        canvas.line(PageParts.LEFT, top - 14, PageParts.RIGHT, top - 14, 1, Role.HAIRLINE_STRONG);
        contact(top);
        canvas.code(code(), QR_X, top, HEIGHT, code());
        TextStyle bold = canvas.text(Face.BOLD, 16, Role.INK);
        double y = canvas.paragraph(parts.words().text("page.scan"), QR_X + HEIGHT + 18, top + 24, 180, 22, 3, bold);
        canvas.paragraph(parts.words().text("page.scan.offline"), QR_X + HEIGHT + 18, y + 8, 170, 20, 3, canvas.text(Face.REGULAR, 15, Role.INK_2));
        care(top);
    }

    private void contact(double top) {
        Canvas canvas = parts.canvas();
        Words words = parts.words();
        List<String> lines = Stream.concat(parts.site().promotion().contact().stream().flatMap(contact -> Stream.of(
                                Optional.of(parts.text().in(contact.name())), contact.phone(), contact.email(), contact.address().map(parts.text()::in))
                        .flatMap(Optional::stream)), parts.office().lines().stream()).distinct().limit(5).toList();
        TextStyle text = canvas.text(Face.REGULAR, 16, Role.INK);
        if (lines.isEmpty()) {
            canvas.brokenFrame(PageParts.LEFT, top, 346, HEIGHT, 4, Role.INK_3);
        } else {
            canvas.frame(PageParts.LEFT, top, 346, HEIGHT, 1.2, Role.HAIRLINE_STRONG);
        }
        canvas.as(Meaning.Part.HEADING, () -> canvas.words(words.text("page.contact"), PageParts.LEFT + 16, top + 30, canvas.text(Face.BOLD, 16.5, Role.INK)));
        double y = top + 58;
        for (String line : lines.isEmpty() ? List.of(words.text("page.contact.none")) : lines) {
            y = canvas.paragraph(line, PageParts.LEFT + 16, y, 314, 22, 3, lines.isEmpty() ? text.withColour(canvas.colour(Role.INK_2)) : text);
        }
    }

    /** What a telephone shows without a network. */
    private String code() {
        Words words = parts.words();
        List<String> lines = new ArrayList<>(List.of(parts.text().in(parts.site().name()), parts.text().status(parts.site().status())));
        for (Measure measure : List.of(Measure.TOTAL_AREA, Measure.FILL_RATE)) {
            Optional<Figure> figure = measure == Measure.FILL_RATE ? FillRate.of(parts.site()).shown() : parts.site().figures().preferred(measure);
            lines.add(words.text("page.code.figure", parts.text().measure(measure), figure.map(known -> words.text("page.dated",
                            parts.text().value(known) + parts.text().shareOf(known).map(share -> " " + share).orElse(""), parts.text().date(known)))
                    .orElse(parts.text().notPublished())));
        }
        parts.site().position().ifPresent(position -> lines.add(words.text("page.code.position",
                String.format(Locale.ROOT, "%.4f, %.4f", position.at().lat(), position.at().lon()), Math.round(position.accuracyMetres()))));
        lines.add(words.text("page.code.source", parts.text().in(parts.atlas().pack().title()), parts.atlas().pack().version()));
        return String.join("\n", lines);
    }

    private void care(double top) {
        Canvas canvas = parts.canvas();
        canvas.as(Meaning.Part.HEADING, () -> canvas.words(parts.words().text("page.care"), CARE_X, top + 12, canvas.text(Face.BOLD, 17.5, parts.accent())));
        TextStyle style = canvas.text(Face.REGULAR, 15, Role.INK);
        double y = top + 38;
        int room = CARE_LINES;
        for (String warning : warnings().toList()) {
            int lines = Canvas.lines(warning, PageParts.RIGHT - CARE_X, CARE_LINES, style).size();
            if (lines <= room) {
                y = canvas.paragraph(warning, CARE_X, y, PageParts.RIGHT - CARE_X, CARE_LINE, lines, style);
                room -= lines;
            }
        }
    }

    private Stream<String> warnings() {
        Words words = parts.words();
        Optional<Figure> rate = FillRate.of(parts.site()).shown();
        Stream<String> basis = rate.flatMap(Figure::shareOf).filter(share -> share == ShareOf.NOT_STATED).map(share -> words.text("page.care.basis")).stream();
        Stream<String> position = parts.site().position().map(known -> words.text("page.care.position",
                words.text("basis." + known.basis().key()), words.text("sheet.km", parts.text().numbers().rounded(known.accuracyMetres() / 1000, 1)))).stream();
        Stream<String> cautions = parts.site().figures().all().stream().filter(Figure::preferred)
                .flatMap(figure -> parts.text().caution(figure).map(caution -> words.text("page.care.figure", parts.text().measure(figure.measure()), caution)).stream());
        return Stream.of(basis, distances.doubtful().stream(), distances.described().stream(), cautions, position, Stream.of(words.text("page.care.empty"))).flatMap(all -> all);
    }
}
