package vn.vinhphuc.atlas.cartography.page;

import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.subject.Finder;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.Source;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Link;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Meaning;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.SourceText;
import vn.vinhphuc.atlas.view.tour.Scene;
import vn.vinhphuc.atlas.view.tour.Tour;

/** The hand-out of a tour: its scenes, then the signs of the maps and all sources with their addresses. */
final class HandoutSheet {

    private static final double TOP = 84;
    private static final double BOTTOM = 1700;
    private static final double LINE = 20;
    /** Maps of the whole territory on which sites stand alone, and on which they are gathered, px. */
    private static final double DETAILED = 2000;
    private static final double OVERVIEW = 500;

    private final Atlas atlas;
    private final PageMaps maps;
    private final Finder finder;
    private final Tour tour;
    private final Handout.Layout layout;
    private final PageLook look;
    private final Notes notes = new Notes();

    HandoutSheet(Atlas atlas, PageMaps maps, Finder finder, Tour tour, Handout.Layout layout, PageLook look) {
        this.atlas = atlas;
        this.maps = maps;
        this.finder = finder;
        this.tour = tour;
        this.layout = layout;
        this.look = look;
    }

    List<Handout.Sheet> pages() {
        int scenePages = (tour.scenes().size() + layout.perPage() - 1) / layout.perPage();
        List<Handout.Sheet> sheets = new ArrayList<>();
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < scenePages; i++) {
            pages.add(scenes(i * layout.perPage()));
        }
        List<List<Link>> links = new ArrayList<>();
        pages.forEach(page -> links.add(List.of()));
        int listed = 0;
        do {
            Page page = page();
            List<Link> onPage = new ArrayList<>();
            listed = sources(page, listed, onPage);
            pages.add(page);
            links.add(onPage);
        } while (listed < notes.sources().size());
        for (int i = 0; i < pages.size(); i++) {
            head(pages.get(i), i + 1, pages.size());
            sheets.add(new Handout.Sheet(pages.get(i).drawing(), links.get(i)));
        }
        return sheets;
    }

    private Page page() {
        Page empty = Page.of(atlas, look.theme(), look.words(), look.madeOn(), look.office());
        return new Page(atlas, look.words(), look.madeOn(), look.office(), empty.canvas(), notes);
    }

    private void head(Page page, int number, int pages) {
        Canvas canvas = page.canvas();
        canvas.filled(0, 0, Page.WIDTH, 14, Role.PARK);
        TextStyle style = canvas.text(Face.BOLD, 17, Role.INK);
        canvas.as(number == 1 ? Meaning.Part.TITLE : Meaning.Part.DECORATION,
                () -> canvas.words(Canvas.fitting(tour.title().in(look.words().language()), 800, style), Page.LEFT, 50, style));
        canvas.words(look.words().text("page.number", number, pages),
                Page.RIGHT, 50, Mark.Align.END, canvas.text(Face.MEDIUM, 15, Role.INK_2));
        canvas.line(Page.LEFT, 62, Page.RIGHT, 62, 1.5, Role.INK);
        new SourcesPart(page).strip();
    }

    private Page scenes(int from) {
        Page page = page();
        for (int i = from; i < Math.min(tour.scenes().size(), from + layout.perPage()); i++) {
            Scene scene = tour.scenes().get(i);
            new SceneBlock(page, maps, new SceneText(atlas, scene, look.words()),
                    i + 1, finder.subject(scene.view()), frame(i - from)).draw(layout.notes());
        }
        return page;
    }

    private SceneBlock.Frame frame(int place) {
        double width = Page.RIGHT - Page.LEFT;
        double height = (BOTTOM - TOP - 24) / 2;
        return switch (layout.perPage()) {
            case 1 -> new SceneBlock.Frame(Page.LEFT, TOP, width, BOTTOM - TOP, width, 1000);
            case 2 -> new SceneBlock.Frame(Page.LEFT, TOP + place * (height + 24), width, height, 690, 500);
            default -> new SceneBlock.Frame(Page.LEFT + place % 2 * (width / 2 + 12),
                    TOP + Math.floorDiv(place, 2) * (height + 24), width / 2 - 12, height, width / 2 - 12, 390);
        };
    }

    /** The signs of the maps on the first of these pages, then as many sources as find room; returns the number of the next. */
    private int sources(Page page, int from, List<Link> links) {
        Canvas canvas = page.canvas();
        double y = TOP + 16;
        if (from == 0) {
            heading(canvas, "handout.signs", y);
            Subject all = Subject.of(Administration.SINCE_2025).withPeriod(PlanPeriod.TO_2030);
            Drawing legend = maps.legend(page, whole(DETAILED), all).and(maps.legend(page, whole(OVERVIEW), all))
                    .strip(canvas.px(Page.RIGHT - Page.LEFT), canvas.px(BOTTOM - y));
            canvas.add(Mark.moved("legend", legend.marks(), canvas.px(Page.LEFT), canvas.px(y + 12)));
            y += 12 + legend.height() / canvas.px(1) + 34;
        }
        heading(canvas, "handout.sources", y);
        y += 30;
        double end = contact(page, new SourcesPart(page).credits() - 10);
        TextStyle style = canvas.text(Face.REGULAR, 15, Role.INK);
        TextStyle address = canvas.text(Face.REGULAR, 13.8, Role.PARK_LABEL);
        int next = from;
        while (next < notes.sources().size() && y + 2 * LINE < end) {
            Source source = notes.sources().get(next);
            String said = look.words().text("slide.source", next + 1, source.title(), new SourceText(look.words()).brief(source));
            y = canvas.paragraph(said, Page.LEFT, y, Page.RIGHT - Page.LEFT, LINE, 2, style);
            if (source.url().isPresent()) {
                String shown = Canvas.fitting(source.url().get(), Page.RIGHT - Page.LEFT - 24, address);
                double width = canvas.words(shown, Page.LEFT + 24, y, address);
                links.add(new Link(new Box(canvas.px(Page.LEFT + 24), canvas.px(y - 14), canvas.px(width), canvas.px(18)),
                        source.url().get()));
                y += LINE;
            }
            y += 6;
            next++;
        }
        return next;
    }

    private Viewport whole(double size) {
        return Viewport.fit(atlas.base().territory().area().bounds(), size, size, Viewport.Insets.of(0));
    }

    private void heading(Canvas canvas, String key, double y) {
        canvas.as(Meaning.Part.HEADING, () -> canvas.words(look.words().text(key), Page.LEFT, y, canvas.text(Face.BOLD, 20, Role.INK)));
    }

    /** Whom to ask; returns where it begins, units. */
    private static double contact(Page page, double bottom) {
        if (page.office().lines().isEmpty()) {
            return bottom;
        }
        Canvas canvas = page.canvas();
        TextStyle style = canvas.text(Face.SEMIBOLD, 15, Role.INK);
        String line = page.words().text("page.contact.line", String.join(" · ", page.office().lines()));
        canvas.words(Canvas.fitting(line, Page.RIGHT - Page.LEFT, style), Page.LEFT, bottom - 4, style);
        return bottom - 26;
    }
}
