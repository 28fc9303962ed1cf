package vn.vinhphuc.atlas.cartography.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.domain.Value;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Meaning;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.drawing.TextStyle;

/**
 * The name of the site, what it is and how far it has come; the logo of the office.
 *
 * @param parts of the sheet
 */
record HeadPart(PageParts parts) {

    private static final double ROOM = 890;

    void draw() {
        Canvas canvas = parts.canvas();
        canvas.filled(0, 0, Page.WIDTH, 14, parts.body());
        Site site = parts.site();
        String name = parts.text().in(site.label());
        double size = Math.clamp(53.9 * ROOM / canvas.text(Face.EXTRABOLD, 54, Role.INK).width(name), 30.0, 54.0);
        TextStyle large = canvas.text(Face.EXTRABOLD, size, Role.INK);
        canvas.as(Meaning.Part.TITLE, () -> canvas.words(Canvas.fitting(name, ROOM, large), PageParts.LEFT, 90, large));
        TextStyle second = canvas.text(Face.MEDIUM, 20, Role.INK_2);
        canvas.words(Canvas.fitting(kinds(second), PageParts.RIGHT - PageParts.LEFT, second), PageParts.LEFT, 131, second);
        status();
        new LogoPart(parts.page()).draw();
    }

    /** With another name only where that finds room whole. */
    private String kinds(TextStyle style) {
        Site site = parts.site();
        List<String> kinds = new ArrayList<>();
        kinds.add(parts.words().text(site.kind() == SiteKind.PARK ? "page.park" : "page.cluster"));
        if (!parts.words().language().equals(Language.VIETNAMESE)) {
            kinds.add(site.name().vietnamese());
        }
        String own = String.join(" · ", kinds);
        site.aliases().stream().limit(1).forEach(alias -> kinds.add(parts.words().text("page.also", alias)));
        String all = String.join(" · ", kinds);
        return style.width(all) <= PageParts.RIGHT - PageParts.LEFT ? all : own;
    }

    private void status() {
        Canvas canvas = parts.canvas();
        Status status = parts.site().status();
        boolean built = status == Status.OPERATING;
        String word = parts.text().status(status);
        TextStyle style = canvas.text(Face.BOLD, 18, built ? Role.CARD : parts.accent());
        double width = style.width(word) + 44;
        Outline pill = Outline.roundedRectangle(canvas.px(PageParts.LEFT), canvas.px(148), canvas.px(width), canvas.px(34), canvas.px(17));
        canvas.add(built ? Mark.filled(pill, canvas.colour(parts.body()))
                : Mark.drawn(pill, Stroke.dashed(canvas.colour(parts.body()), canvas.px(2), canvas.px(7), canvas.px(4))));
        canvas.words(word, PageParts.LEFT + 22, 171.5, style);
        Optional<Figure> figure = parts.site().figures().preferred(Measure.STATUS);
        if (figure.isPresent()) {
            String said = figure.get().value() instanceof Value.StatusValue(var _, var stated)
                    ? stated.map(parts.text()::in).map(text -> text.contains(parts.text().date(figure.get()))
                            ? text : parts.words().text("page.said", text, parts.text().date(figure.get())))
                    .orElse(parts.text().date(figure.get())) : parts.text().date(figure.get());
            double x = PageParts.LEFT + width + 14;
            TextStyle small = canvas.text(Face.MEDIUM, 17, Role.INK_2);
            String line = Canvas.fitting(said, PageParts.RIGHT - x - 20, small);
            String note = parts.notes().cite(figure.get().provenance());
            canvas.as(Meaning.Part.PARAGRAPH, () -> canvas.note(note, x + canvas.words(line, x, 171, small), 171, 17));
        }
    }
}
