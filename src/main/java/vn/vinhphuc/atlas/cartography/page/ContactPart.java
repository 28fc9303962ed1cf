package vn.vinhphuc.atlas.cartography.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
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
    private static final double CARE_HEAD = 38;
    private static final double CLOSE_LINE = 16.5;
    private static final double TIGHT_LINE = 15.4;
    private static final double RULE = 14;

    /** @param free where the column over the cautions ends, units */
    void draw(double top, double free) {
        Canvas canvas = parts.canvas();
        contact(top);
        canvas.code(code(), QR_X, top, HEIGHT, code());
        TextStyle bold = canvas.text(Face.BOLD, 16, Role.INK);
        double y = canvas.paragraph(parts.words().text("page.scan"), QR_X + HEIGHT + 18, top + 24, 180, 22, 3, bold);
        canvas.paragraph(parts.words().text("page.scan.offline"),
                QR_X + HEIGHT + 18, y + 8, 170, 20, 3, canvas.text(Face.REGULAR, 15, Role.INK_2));
        double care = care(top, free);
        boolean level = care == top;
        canvas.line(PageParts.LEFT, top - RULE, level ? PageParts.RIGHT : CARE_X - 31, top - RULE, 1, Role.HAIRLINE_STRONG);
        if (!level) {
            canvas.line(CARE_X, care - RULE, PageParts.RIGHT, care - RULE, 1, Role.HAIRLINE_STRONG);
        }
    }

    private void contact(double top) {
        Canvas canvas = parts.canvas();
        Words words = parts.words();
        List<String> lines = Stream.concat(parts.site().promotion().contact().stream().flatMap(contact -> Stream.of(
                                Optional.of(parts.text().in(contact.name())),
                                contact.phone(), contact.email(), contact.address().map(parts.text()::in))
                        .flatMap(Optional::stream)), parts.office().lines().stream()).distinct().limit(5).toList();
        TextStyle text = canvas.text(Face.REGULAR, 16, Role.INK);
        if (lines.isEmpty()) {
            canvas.brokenFrame(PageParts.LEFT, top, 346, HEIGHT, 4, Role.INK_3);
        } else {
            canvas.frame(PageParts.LEFT, top, 346, HEIGHT, 1.2, Role.HAIRLINE_STRONG);
        }
        canvas.as(Meaning.Part.HEADING,
                () -> canvas.words(words.text("page.contact"), PageParts.LEFT + 16, top + 30, canvas.text(Face.BOLD, 16.5, Role.INK)));
        double y = top + 58;
        for (String line : lines.isEmpty() ? List.of(words.text("page.contact.none")) : lines) {
            y = canvas.paragraph(line, PageParts.LEFT + 16, y, 314, 22,
                    3, lines.isEmpty() ? text.withColour(canvas.colour(Role.INK_2)) : text);
        }
    }

    /** What a telephone shows without a network. */
    private String code() {
        Words words = parts.words();
        List<String> lines = new ArrayList<>(List.of(parts.text().in(parts.site().name()), parts.text().status(parts.site().status())));
        for (Measure measure : List.of(Measure.TOTAL_AREA, Measure.FILL_RATE)) {
            Optional<Figure> figure = measure == Measure.FILL_RATE
                    ? FillRate.of(parts.site()).shown() : parts.site().figures().preferred(measure);
            lines.add(words.text("page.code.figure", parts.text().measure(measure), figure.map(known -> words.text("page.dated",
                            parts.text().value(known) + parts.text()
                            .shareOf(known).map(share -> " " + share).orElse(""), parts.text().date(known)))
                    .orElse(parts.text().notPublished())));
        }
        parts.site().position().ifPresent(position -> lines.add(words.text("page.code.position",
                String.format(Locale.ROOT, "%.4f, %.4f", position.at().lat(), position.at().lon()),
                Math.round(position.accuracyMetres()))));
        lines.add(words.text("page.code.source", parts.text().in(parts.atlas().pack().title()), parts.atlas().pack().version()));
        return String.join("\n", lines);
    }

    /**
     * Begins higher up where the column above leaves room, is smaller where that does not suffice, and one behind the other where that
     * does not either; returns where it begins.
     */
    private double care(double top, double free) {
        Canvas canvas = parts.canvas();
        TextStyle usual = canvas.text(Face.REGULAR, 15, Role.INK);
        TextStyle small = canvas.text(Face.REGULAR, TypeSize.SMALLEST, Role.INK);
        double highest = Math.min(top, free);
        double room = top + HEIGHT - highest;
        List<String> apart = warnings().toList();
        boolean large = height(apart, usual, CARE_LINE) <= room;
        TextStyle style = large ? usual : small;
        boolean lined = large || height(apart, small, CLOSE_LINE) <= room;
        double line = large ? CARE_LINE : lined ? CLOSE_LINE : TIGHT_LINE;
        List<String> warnings = lined ? apart : List.of(String.join(" ", apart));
        double begin = Math.clamp(top + HEIGHT - height(warnings, style, line), highest, top);
        canvas.as(Meaning.Part.HEADING,
                () -> canvas.words(parts.words().text("page.care"), CARE_X, begin + 12, canvas.text(Face.BOLD, 17.5, parts.accent())));
        double y = begin + CARE_HEAD;
        for (String warning : warnings) {
            int most = Math.max(1, (int) Math.floor((top + HEIGHT - y) / line) + 1);
            y = canvas.paragraph(warning, CARE_X, y, PageParts.RIGHT - CARE_X, line, most, style);
        }
        return begin;
    }

    /** From the top of the heading to the last baseline. */
    private static double height(List<String> warnings, TextStyle style, double line) {
        return CARE_HEAD + (warnings.stream().mapToInt(warning -> lines(warning, style)).sum() - 1) * line;
    }

    private static int lines(String warning, TextStyle style) {
        return Canvas.lines(warning, PageParts.RIGHT - CARE_X, Integer.MAX_VALUE, style).size();
    }

    private Stream<String> warnings() {
        Words words = parts.words();
        Optional<Figure> rate = FillRate.of(parts.site()).shown();
        Stream<String> basis = rate.flatMap(Figure::shareOf)
                .filter(share -> share == ShareOf.NOT_STATED).map(share -> words.text("page.care.basis")).stream();
        Stream<String> position = parts.site().position().map(known -> words.text("page.care.position",
                words.text("basis." + known.basis().key()),
                words.text("sheet.km", parts.text().numbers().rounded(known.accuracyMetres() / 1000, 1)))).stream();
        SequencedMap<String, List<String>> cautioned = new LinkedHashMap<>();
        parts.site().figures().all().stream().filter(Figure::preferred).filter(this::isPrinted)
                .forEach(figure -> parts.text().caution(figure).ifPresent(caution ->
                        cautioned.computeIfAbsent(caution, same -> new ArrayList<>()).add(parts.text().measure(figure.measure()))));
        Stream<String> cautions = cautioned.entrySet().stream()
                .map(caution -> words.text("page.care.figure", String.join(" · ", caution.getValue()), caution.getKey()));
        return Stream.of(basis, distances.doubtful().stream(), distances.described().stream(),
                cautions, position, Stream.of(words.text("page.care.empty"))).flatMap(all -> all);
    }

    private boolean isPrinted(Figure figure) {
        return ColumnsPart.PRINTED.contains(figure.measure()) || KeyFigure.ASKED.contains(figure.measure()) || distances.prints(figure);
    }
}
