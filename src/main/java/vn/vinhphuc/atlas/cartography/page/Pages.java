package vn.vinhphuc.atlas.cartography.page;

import java.util.List;
import vn.vinhphuc.atlas.cartography.subject.Finder;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.view.Compared;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.tour.Tour;

/**
 * Every A4 page that an atlas can print. Made once for it: the ground of the maps and the network of roads are shared. Safe to use
 * from several threads; the same input gives the same drawings.
 */
public final class Pages {

    private final Atlas atlas;
    private final PageMaps maps;
    private final Access access;
    private final FactSheet factSheets;

    public Pages(Atlas atlas) {
        this.atlas = atlas;
        this.maps = new PageMaps(atlas);
        this.access = new Access(atlas.base());
        this.factSheets = new FactSheet(atlas, maps, access);
    }

    /** All about one site. */
    public Drawing factSheet(Site site, PageLook look) {
        return factSheets.of(site, look.theme(), look.words(), look.madeOn(), look.office());
    }

    /** Sites side by side, on as many pages as the rows take. */
    public List<Drawing> comparison(Compared compared, PageLook look) {
        return new ComparisonSheet(atlas, maps, access, compared, look).pages();
    }

    /** Sites one below the other, with notes about them, on as many pages as they take. */
    public List<Drawing> shortlist(List<Site> sites, List<Shortlist.Note> notes, PageLook look) {
        return new ShortlistSheet(atlas, maps, access, sites, notes, look).pages();
    }

    /** What an audience takes home: the scenes, then signs and sources. */
    public List<Handout.Sheet> handout(Tour tour, Handout.Layout layout, PageLook look) {
        return new HandoutSheet(atlas, maps, new Finder(atlas), tour, layout, look).pages();
    }

    /**
     * What an interpreter needs beside the stage.
     *
     * @param other the language beside that of the pages
     */
    public List<Drawing> interpreter(Tour tour, Language other, PageLook look) {
        return new InterpreterSheet(atlas, tour, other, look).pages();
    }
}
