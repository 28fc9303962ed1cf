package vn.vinhphuc.atlas.cartography.overlay;

import vn.vinhphuc.atlas.cartography.label.Foot;
import vn.vinhphuc.atlas.cartography.symbol.Gauge;
import vn.vinhphuc.atlas.cartography.symbol.SiteFate;
import vn.vinhphuc.atlas.cartography.symbol.SiteSymbol;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

/** A site with its symbol, which stands {@code offset} px from the foot; {@code fate} is to what a guest asks for. */
record PlacedSite(Site site, SiteSymbol symbol, Foot foot, ScreenPoint offset, Fate fate) {

    /** Where the symbol stands, px. */
    ScreenPoint middle() {
        return foot.at().plus(offset.x(), offset.y());
    }

    double reach(Gauge gauge) {
        return SiteFate.reach(symbol, fate, gauge);
    }
}
