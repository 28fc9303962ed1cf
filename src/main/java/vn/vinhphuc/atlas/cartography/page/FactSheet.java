package vn.vinhphuc.atlas.cartography.page;

import java.time.LocalDate;
import java.util.List;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.access.Access;

/**
 * Composes the fact sheets of an atlas: an A4 page with the same parts in the same places for every site, however much is known
 * about it. Made once for all of them; the ground of their maps is shared.
 */
public final class FactSheet {

    private static final double FIGURES = 738;
    private static final double COLUMNS = 992;
    private static final double CONTACT = 1412;
    private static final double SOURCES = 1608;
    private static final double APART = 6;

    private final Atlas atlas;
    private final PageMaps maps;
    private final Access access;

    public FactSheet(Atlas atlas) {
        this(atlas, new PageMaps(atlas), new Access(atlas.base()));
    }

    /** @param maps shared by the pages of an atlas */
    FactSheet(Atlas atlas, PageMaps maps, Access access) {
        this.atlas = atlas;
        this.maps = maps;
        this.access = access;
    }

    /** The sheet of a site; the same input gives the same drawing. Its proportions are those of A4. */
    public Drawing of(Site site, Theme theme, Words words, LocalDate madeOn, Office office) {
        Page page = Page.of(atlas, theme, words, madeOn, office);
        PageParts parts = new PageParts(page, site);
        List<Access.Line> lines = access.from(site);
        new HeadPart(parts).draw();
        new MapsPart(parts, maps).draw(FIGURES - APART);
        new FiguresPart(parts).draw(FIGURES);
        double free = new ColumnsPart(parts, lines).draw(COLUMNS, CONTACT - 24);
        new ContactPart(parts, new DistanceRows(parts, lines)).draw(CONTACT, free);
        new SourcesPart(page).draw(SOURCES);
        return page.drawing();
    }
}
