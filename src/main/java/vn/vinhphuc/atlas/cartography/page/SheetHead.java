package vn.vinhphuc.atlas.cartography.page;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Source;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Meaning;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.Viewport;

/**
 * What stands over and under a list of sites: title, logo, their map; whom to ask, sources, the strip at the foot.
 *
 * @param page that it stands on
 */
record SheetHead(Page page) {

    /** Units. */
    static final double MAP_HEIGHT = 400;
    private static final double LEGEND_HEIGHT = 130;
    /** No closer than the maps of fact sheets. */
    private static final double CLOSEST = 12;
    private static final double TITLE_ROOM = 880;
    private static final double SECOND_ROOM = 960;
    private static final double MAP_TOP = 152;
    private static final double CONTACT = 30;
    private static final double GAP = 20;
    private static final Viewport.Insets INSETS = new Viewport.Insets(46, 60, 46, 60);

    /** Whether a title of so many units finds room beside the logo. */
    static boolean hasRoom(String title, double size) {
        return TextStyle.of(Face.EXTRABOLD, size, Colour.WHITE).width(title) <= TITLE_ROOM;
    }

    /**
     * The title.
     *
     * @return where what follows may begin, units
     */
    double title(String title, String second, boolean first) {
        Canvas canvas = page.canvas();
        canvas.filled(0, 0, Page.WIDTH, 14, Role.PARK);
        double most = first ? 46 : 26;
        double size = Math.clamp(most * TITLE_ROOM / canvas.text(Face.EXTRABOLD, most, Role.INK).width(title), 20.0, most);
        TextStyle large = canvas.text(Face.EXTRABOLD, size, Role.INK);
        canvas.as(first ? Meaning.Part.TITLE : Meaning.Part.DECORATION,
                () -> canvas.words(Canvas.fitting(title, TITLE_ROOM, large), Page.LEFT, first ? 84 : 62, large));
        if (!first) {
            return 84;
        }
        TextStyle below = canvas.text(Face.MEDIUM, 18, Role.INK_2);
        canvas.words(Canvas.fitting(second, SECOND_ROOM, below), Page.LEFT, 124, below);
        new LogoPart(page).draw();
        return MAP_TOP;
    }

    /** Which page of how many it is. */
    void number(int number, int pages) {
        page.canvas().words(page.words().text("page.number", number, pages), Page.RIGHT, number == 1 ? 128 : 62, Mark.Align.END,
                page.canvas().text(Face.MEDIUM, 16, Role.INK_2));
    }

    /**
     * The map of sites over the whole width, with its legend.
     *
     * @param tags what is laid over the map, as the viewport has it
     * @return where what follows may begin, units
     */
    double map(PageMaps maps, List<Site> sites, Subject subject, double top, Function<Viewport, List<PageMaps.Tag>> tags) {
        Canvas canvas = page.canvas();
        Viewport view = around(sites, canvas.px(Page.RIGHT - Page.LEFT), canvas.px(MAP_HEIGHT));
        maps.draw(page, "map", sites.stream().map(site -> page.text().in(site.label())).collect(Collectors.joining(" · ")),
                Page.LEFT, top, view, subject, List.of(), tags.apply(view));
        Drawing legend = maps.legend(page, view, subject).strip(canvas.px(Page.RIGHT - Page.LEFT), canvas.px(LEGEND_HEIGHT));
        double below = top + MAP_HEIGHT + 8;
        canvas.add(Mark.moved("legend", legend.marks(), canvas.px(Page.LEFT), canvas.px(below)));
        return below + legend.height() / canvas.px(1);
    }

    /** So near as shows all of them; the whole territory where the position of none is known. */
    private Viewport around(List<Site> sites, double width, double height) {
        List<LatLon> at = sites.stream().flatMap(site -> site.position().stream()).map(Position::at).distinct().toList();
        if (at.size() == 1) {
            return new Viewport(at.getFirst(), CLOSEST, width, height);
        }
        GeoBounds bounds = at.isEmpty() ? page.atlas().base().territory().area().bounds() : GeoBounds.around(at);
        Viewport fitted = Viewport.fit(bounds, width, height, INSETS);
        return fitted.zoom() > CLOSEST ? fitted.withZoom(CLOSEST).withCentre(bounds.centre()) : fitted;
    }

    /** Where the foot of a page begins that has so many sources, units. */
    double footTop(Collection<Source> sources) {
        return new SourcesPart(page).top(sources) - GAP - (page.office().lines().isEmpty() ? 0 : CONTACT);
    }

    /** Whom to ask, and the sources that were cited. */
    void foot() {
        double top = footTop(page.notes().sources());
        Canvas canvas = page.canvas();
        if (!page.office().lines().isEmpty()) {
            String line = page.words().text("page.contact.line", String.join(" · ", page.office().lines()));
            TextStyle style = canvas.text(Face.SEMIBOLD, 15, Role.INK);
            canvas.words(Canvas.fitting(line, Page.RIGHT - Page.LEFT, style), Page.LEFT, top + 16, style);
        }
        new SourcesPart(page).draw(new SourcesPart(page).top(page.notes().sources()));
    }
}
