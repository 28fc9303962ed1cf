package vn.vinhphuc.atlas.cartography.overlay;

import vn.vinhphuc.atlas.cartography.label.Foot;
import vn.vinhphuc.atlas.cartography.symbol.SiteSymbol;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** A site with its symbol; the symbol stands {@code offset} px from the foot. */
record PlacedSite(Site site, SiteSymbol symbol, Foot foot, ScreenPoint offset) {

    /** Where the symbol stands, px. */
    ScreenPoint middle() {
        return foot.at().plus(offset.x(), offset.y());
    }
}
