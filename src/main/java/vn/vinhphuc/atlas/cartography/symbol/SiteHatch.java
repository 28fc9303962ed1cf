package vn.vinhphuc.atlas.cartography.symbol;

import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Fill;

/** The hatch of what is being built. */
final class SiteHatch {

    private SiteHatch() {
    }

    static Fill of(Gauge gauge, Colour colour) {
        return new Fill.Hatch(colour, -45, gauge.line(4), gauge.line(1.6));
    }
}
