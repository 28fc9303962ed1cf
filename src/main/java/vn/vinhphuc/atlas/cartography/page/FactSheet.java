package vn.vinhphuc.atlas.cartography.page;

import java.time.LocalDate;
import java.util.List;
import vn.vinhphuc.atlas.cartography.BaseCartography;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.cartography.overlay.OverlayCartography;
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

    /** Units of 1/150 inch. */
    static final double WIDTH = 1240;
    /** Units of 1/150 inch. */
    static final double HEIGHT = 1754;
    /** Pixels for a unit: signs and names of the maps are as large on paper as in an atlas, 6.5 points and more. */
    private static final double PIXELS = 0.69;
    private static final double FIGURES = 738;
    private static final double COLUMNS = 992;
    private static final double CONTACT = 1420;
    private static final double SOURCES = 1616;

    private final Atlas atlas;
    private final BaseCartography base;
    private final OverlayCartography overlay;
    private final Access access;

    public FactSheet(Atlas atlas) {
        this.atlas = atlas;
        this.base = new BaseCartography(atlas);
        this.overlay = new OverlayCartography(atlas);
        this.access = new Access(atlas.base());
    }

    /** The sheet of a site; the same input gives the same drawing. Its proportions are those of A4. */
    public Drawing of(Site site, Theme theme, Words words, LocalDate madeOn, Office office) {
        PageParts parts = new PageParts(atlas, site, words, madeOn, office, new Canvas(theme, PIXELS), new Notes());
        List<Access.Line> lines = access.from(site);
        parts.canvas().filled(0, 0, WIDTH, HEIGHT, Role.CARD);
        new HeadPart(parts).draw();
        new MapsPart(parts, base, overlay).draw();
        new FiguresPart(parts).draw(FIGURES);
        new ColumnsPart(parts, lines).draw(COLUMNS, CONTACT - 24);
        new ContactPart(parts, new DistanceRows(parts, lines)).draw(CONTACT);
        new SourcesPart(parts).draw(SOURCES);
        return parts.canvas().drawing(WIDTH, HEIGHT);
    }
}
