package vn.vinhphuc.atlas.cartography.page;

import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Words;

/**
 * What every part of a fact sheet is made from.
 *
 * @param page that they fill
 * @param site whose sheet it is
 */
record PageParts(Page page, Site site) {

    /** From the left edge, units. */
    static final double LEFT = Page.LEFT;
    /** From the left edge, units. */
    static final double RIGHT = Page.RIGHT;

    Atlas atlas() {
        return page.atlas();
    }

    Words words() {
        return page.words();
    }

    Office office() {
        return page.office();
    }

    Canvas canvas() {
        return page.canvas();
    }

    Notes notes() {
        return page.notes();
    }

    FigureText text() {
        return page.text();
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
