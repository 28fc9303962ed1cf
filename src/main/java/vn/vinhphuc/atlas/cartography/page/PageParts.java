package vn.vinhphuc.atlas.cartography.page;

import java.time.LocalDate;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Words;

/**
 * What every part of a fact sheet is made from.
 *
 * @param atlas  the site is one of
 * @param site   whose sheet it is
 * @param words  of the language
 * @param madeOn the day that is printed on it
 * @param office whom to ask
 * @param canvas the sheet, in units of 1/150 inch
 * @param notes  the sources that are cited so far
 */
record PageParts(Atlas atlas, Site site, Words words, LocalDate madeOn, Office office, Canvas canvas, Notes notes) {

    /** From the left edge, units. */
    static final double LEFT = 70;
    static final double RIGHT = 1170;

    FigureText text() {
        return new FigureText(words);
    }

    /** The colour of headings and large figures. */
    Role accent() {
        return site.kind() == SiteKind.PARK ? Role.PARK_LABEL : Role.CLUSTER_LABEL;
    }

    /** The colour of areas. */
    Role body() {
        return site.kind() == SiteKind.PARK ? Role.PARK : Role.CLUSTER;
    }
}
