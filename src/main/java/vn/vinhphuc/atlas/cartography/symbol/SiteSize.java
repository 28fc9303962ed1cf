package vn.vinhphuc.atlas.cartography.symbol;

import vn.vinhphuc.atlas.domain.Site;

/** How large the symbol of a site is: its area grows with the hectares. */
public final class SiteSize {

    private SiteSize() {
    }

    /** The radius of a park's circle, or half the side of a cluster's square, in px without the margin. */
    public static double of(Site site, Gauge gauge) {
        double size = switch (site.kind()) {
            case PARK -> site.hectares().map(ha -> 5.2 + 0.47 * Math.sqrt(ha)).orElse(8.2);
            case CLUSTER -> site.hectares().map(ha -> 3.6 + 0.30 * Math.sqrt(ha)).orElse(4.6);
        };
        return gauge.at(size, size * 1.36);
    }
}
