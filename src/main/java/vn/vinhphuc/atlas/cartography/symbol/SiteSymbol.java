package vn.vinhphuc.atlas.cartography.symbol;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.drawing.Mark;

/**
 * The symbol of a site. Shape tells the kind, size the area, line and filling the status, ring or level the fill rate.
 *
 * @param kind        a park is a circle, a cluster a square
 * @param status      built is solid, being built hatched, planned hollow and broken
 * @param fillPercent 0…100, empty where it is not published; only operating sites show it
 * @param size        radius or half the side, px, without the margin
 */
public record SiteSymbol(SiteKind kind, Status status, Optional<Double> fillPercent, double size) {

    /** Width of the margin that keeps a symbol apart from the map, px at zoom 11. */
    public static final double MARGIN = 1.4;

    public static SiteSymbol of(Site site, Gauge gauge) {
        return new SiteSymbol(site.kind(), site.status(), site.fillPercent(), SiteSize.of(site, gauge));
    }

    /** The symbol around the point 0, 0. */
    public List<Mark> marks(Gauge gauge) {
        return switch (kind) {
            case PARK -> new ParkSymbol(this, gauge).marks();
            case CLUSTER -> new ClusterSymbol(this, gauge).marks();
        };
    }

    /** The radius or half the side with the margin, px. */
    public double reach(Gauge gauge) {
        return size + gauge.line(MARGIN);
    }
}
