package vn.vinhphuc.atlas.cartography.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Source;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.PeriodView;
import vn.vinhphuc.atlas.view.SiteTotals;

/**
 * The figures beside a map on a slide: of a site, or of the whole territory.
 *
 * @param drawing as wide and high as was asked for
 * @param sources in the order of their numbers
 */
public record FigureColumn(Drawing drawing, List<Source> sources) {

    private static final double INSET = 22;
    private static final double BLOCK = 104;

    /**
     * The figures of a site, as they are published; without a site the sums of what the map of a period draws.
     *
     * @param then   the period of the map
     * @param width  px
     * @param height px
     */
    public static FigureColumn of(PeriodView then, Optional<Site> site, Theme theme, Words words, double width, double height) {
        Canvas canvas = new Canvas(theme, 1);
        Notes notes = new Notes();
        canvas.filled(0, 0, width, height, Role.CARD);
        canvas.line(0.5, 0, 0.5, height, 1, Role.CARD_EDGE);
        TextStyle head = canvas.text(Face.BOLD, 15, Role.INK);
        double y = canvas.paragraph(site.map(s -> s.label().in(words.language())).orElseGet(() -> words.text("figure.list",
                        words.text("page.all-sites"), words.text("sheet.period." + then.period().key()))),
                INSET, 42, width - 2 * INSET, 20, 2, head) + 20;
        List<KeyFigure> figures = site.map(s -> KeyFigure.of(s, new FigureText(words))).orElseGet(() -> totals(then, words));
        for (KeyFigure figure : figures) {
            block(figure, y, width, canvas, notes, words);
            y += BLOCK;
        }
        TextStyle small = canvas.text(Face.REGULAR, 11, Role.INK_2);
        for (int i = 0; i < notes.sources().size() && y < height - 24; i++) {
            y = canvas.paragraph(new SourceWords(words).note(i + 1, notes.sources().get(i)), INSET, y, width - 2 * INSET, 14, 2, small);
        }
        return new FigureColumn(canvas.drawing(width, height), notes.sources());
    }

    private static void block(KeyFigure figure, double top, double width, Canvas canvas, Notes notes, Words words) {
        double room = width - 2 * INSET;
        if (figure.number().isPresent()) {
            // One piece of text: where the face is not installed another one is wider, and would run into what follows.
            TextStyle large = canvas.text(Face.EXTRABOLD, 30, Role.PARK_LABEL);
            canvas.words(Canvas.fitting((figure.number().get() + " " + figure.unit()).strip(), room, large), INSET, top + 30, large);
        } else {
            String text = figure.unit().isEmpty() ? new FigureText(words).notPublished() : figure.unit();
            canvas.words(Canvas.fitting(text, room, canvas.text(Face.ITALIC, 17, Role.INK_2)),
                    INSET, top + 28, canvas.text(Face.ITALIC, 17, Role.INK_2));
        }
        canvas.words(Canvas.fitting(figure.label(), room, canvas.text(Face.SEMIBOLD, 13, Role.INK)),
                INSET, top + 50, canvas.text(Face.SEMIBOLD, 13, Role.INK));
        String note = figure.provenance().map(notes::cite).filter(cited -> !cited.isEmpty())
                .map(cited -> words.text("page.cited", figure.remark(), cited)).orElse(figure.remark());
        canvas.paragraph(note, INSET, top + 67, room, 15, 2, canvas.text(Face.REGULAR, 12, Role.INK_2));
    }

    private static List<KeyFigure> totals(PeriodView then, Words words) {
        FigureText text = new FigureText(words);
        SiteTotals totals = SiteTotals.of(then);
        List<KeyFigure> figures = new ArrayList<>();
        for (SiteKind kind : SiteKind.values()) {
            SiteTotals.Sum sum = totals.sum(kind);
            String noun = words.text(kind == SiteKind.PARK ? "page.parks" : "page.clusters");
            figures.add(new KeyFigure(Optional.of(text.numbers().exact(sum.count())),
                    "", noun, words.text("page.counted"), Optional.empty()));
            String area = words.text("page.area-of", noun);
            figures.add(sum.withoutArea() == sum.count() ? new KeyFigure(Optional.empty(), "", area, "", Optional.empty())
                    : new KeyFigure(Optional.of(text.numbers().rounded(sum.hectares(), 0)), words.text("unit.ha"), area,
                            sum.withoutArea() == 0 ? words.text("page.sum")
                            : words.text("page.sum-without", sum.withoutArea()), Optional.empty()));
        }
        return figures;
    }
}
