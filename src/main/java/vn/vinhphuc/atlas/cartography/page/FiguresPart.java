package vn.vinhphuc.atlas.cartography.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.ShareOf;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Meaning;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.view.FillRate;

/**
 * Five figures to be read from afar, and how much of the land is let.
 *
 * @param parts of the sheet
 */
record FiguresPart(PageParts parts) {

    private static final double COLUMN = 220;
    private static final double BAR = 30;
    private static final Comparator<Figure> NEWEST_FIRST = Comparator.comparing(
            (Figure figure) -> figure.provenance().asOf().last().orElse(LocalDate.MIN)).reversed();

    /** @return the end of the part, units */
    double draw(double top) {
        Canvas canvas = parts.canvas();
        canvas.line(PageParts.LEFT, top, PageParts.RIGHT, top, 2, Role.INK);
        List<KeyFigure> figures = KeyFigure.of(parts.site(), parts.text());
        for (int i = 0; i < figures.size(); i++) {
            double x = PageParts.LEFT + i * COLUMN;
            if (i > 0) {
                canvas.line(x - 12, top + 18, x - 12, top + 128, 1, Role.HAIRLINE_STRONG);
            }
            KeyFigure figure = figures.get(i);
            canvas.as(Meaning.Part.PARAGRAPH, () -> figure(figure, x, top));
        }
        canvas.line(PageParts.LEFT, top + 142, PageParts.RIGHT, top + 142, 1, Role.HAIRLINE_STRONG);
        bar(top + 142);
        return top + 260;
    }

    private void figure(KeyFigure figure, double x, double top) {
        Canvas canvas = parts.canvas();
        double room = COLUMN - 26;
        if (figure.number().isPresent()) {
            String number = figure.number().get();
            TextStyle unit = shrunk(figure.unit(), room / 2, Face.BOLD, 22, parts.accent());
            double unitWidth = figure.unit().isEmpty() ? 0 : 6 + unit.width(figure.unit());
            double size = Math.min(50, 50 * (room - unitWidth - 14) / canvas.text(Face.EXTRABOLD, 50, Role.INK).width(number));
            double end = x + canvas.words(number, x, top + 58, canvas.text(Face.EXTRABOLD, size, parts.accent()));
            if (!figure.unit().isEmpty()) {
                end += 6 + canvas.words(figure.unit(), end + 6, top + 58, unit);
            }
            canvas.note(figure.provenance().map(parts.notes()::cite).orElse(""), end, top + 34, 22);
        } else {
            boolean said = !figure.unit().isEmpty();
            TextStyle style = canvas.text(Face.ITALIC, said ? 17 : 19, Role.INK_2);
            if (!said || Canvas.fits(figure.unit(), room, 2, style)) {
                canvas.paragraph(said ? figure.unit() : parts.text().notPublished(), x, top + (said ? 36 : 54), room, 21, 2, style);
            } else {
                canvas.paragraph(figure.unit(), x, top + 34, room, 17, 3, canvas.text(Face.ITALIC, TypeSize.SMALLEST, Role.INK_2));
            }
            if (said) {
                canvas.note(figure.provenance().map(parts.notes()::cite).orElse(""), x + room - 6, top + 36, 17);
            }
        }
        canvas.words(figure.label(), x, top + 88, shrunk(figure.label(), room, Face.SEMIBOLD, 16.5, Role.INK));
        TextStyle remark = canvas.text(Face.REGULAR, 15.5, Role.INK_2);
        boolean fits = Canvas.fits(figure.remark(), room, 2, remark);
        canvas.paragraph(figure.remark(), x, top + (fits ? 109 : 105), room, fits ? 19 : 15, fits ? 2 : 3,
                fits ? remark : canvas.text(Face.REGULAR, TypeSize.SMALLEST, Role.INK_2));
    }

    /** As large as finds room, down to the smallest that is read. */
    private TextStyle shrunk(String text, double room, Face face, double most, Role role) {
        double size = most * room / Math.max(1, parts.canvas().text(face, most, role).width(text));
        return parts.canvas().text(face, Math.clamp(size, TypeSize.SMALLEST, most), role);
    }

    private void bar(double top) {
        Canvas canvas = parts.canvas();
        canvas.as(Meaning.Part.HEADING,
                () -> canvas.words(parts.words().text("page.fill"), PageParts.LEFT, top + 30, canvas.text(Face.BOLD, 17.5, Role.INK)));
        double y = top + 42;
        double width = PageParts.RIGHT - PageParts.LEFT;
        FillRate rate = FillRate.of(parts.site());
        Optional<Double> percent = rate instanceof FillRate.Published(var _, Optional<Double> share, var _) ? share : Optional.empty();
        FigureText text = parts.text();
        if (percent.isEmpty()) {
            canvas.brokenFrame(PageParts.LEFT, y, width, BAR, 0, Role.INK_2);
            String said = rate.shown().map(text::value).orElse(parts.words().text("page.fill.none"));
            canvas.words(said, PageParts.LEFT + 14, y + 21, canvas.text(Face.SEMIBOLD, 16, Role.INK));
        } else {
            Figure figure = rate.shown().orElseThrow();
            canvas.filled(PageParts.LEFT, y, width, BAR, Role.FREE);
            canvas.filled(PageParts.LEFT, y, width * percent.get() / 100, BAR, parts.body());
            String said = parts.words().text("page.fill.let", text.value(figure), text.date(figure));
            boolean inside = width * percent.get() / 100 > canvas.text(Face.BOLD, 16, Role.CARD).width(said) + 30;
            canvas.words(said, inside ? PageParts.LEFT + 14 : PageParts.LEFT + width * percent.get() / 100 + 12, y + 21,
                    canvas.text(Face.BOLD, 16, inside ? Role.CARD : Role.INK));
            String basis = parts.words().text("page.fill.basis", text.shareOf(figure).orElse(""));
            canvas.as(Meaning.Part.PARAGRAPH, () -> {
                double end = PageParts.LEFT + canvas.words(basis, PageParts.LEFT, y + 54, canvas.text(Face.SEMIBOLD, 15.5, Role.INK));
                canvas.note(parts.notes().cite(figure.provenance()), end, y + 54, 15.5);
            });
        }
        if (percent.isPresent()) {
            canvas.frame(PageParts.LEFT, y, width, BAR, 1.5, Role.INK);
        }
        rate.others().stream().sorted(NEWEST_FIRST).findFirst().ifPresent(other -> other(other, y, width,
                percent.isPresent() && rate.shown().filter(shown -> haveOneBasis(shown, other)).isPresent()));
    }

    /** Shares of different land, or of land that nobody names, cannot stand on one bar. */
    private static boolean haveOneBasis(Figure one, Figure other) {
        return one.shareOf().equals(other.shareOf()) && one.shareOf().filter(share -> share != ShareOf.NOT_STATED).isPresent();
    }

    /** The newest other value: a tick on the bar where it is a share of the same land, never a second bar. */
    private void other(Figure other, double y, double width, boolean onBar) {
        Canvas canvas = parts.canvas();
        FigureText text = parts.text();
        if (onBar) {
            other.amount().ifPresent(amount -> canvas.brokenLine(PageParts.LEFT + width * amount / 100, y - 5,
                    PageParts.LEFT + width * amount / 100, y + BAR + 5, 2, Role.INK));
        }
        String said = parts.words().text("page.fill.other", text.value(other), text.shareOf(other).orElse(""), text.date(other));
        String note = parts.notes().cite(other.provenance());
        TextStyle style = canvas.text(Face.REGULAR, 15.5, Role.INK_2);
        boolean below = style.width(said) <= width / 2;
        double room = below ? width / 2 : width - canvas.text(Face.BOLD, 17.5, Role.INK).width(parts.words().text("page.fill")) - 40;
        double baseline = below ? y + 54 : y - 12;
        TextStyle shrunk = shrunk(said, room, Face.REGULAR, 15.5, Role.INK_2);
        String line = Canvas.fitting(said, room, shrunk);
        double x = PageParts.RIGHT - 16 - shrunk.width(line);
        canvas.as(Meaning.Part.PARAGRAPH, () -> canvas.note(note, x + canvas.words(line, x, baseline, shrunk), baseline, 15.5));
    }
}
