package vn.vinhphuc.atlas.cartography.symbol;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;

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
        return of(site, site.status(), site.fillPercent(), gauge);
    }

    /** The symbol of a site at a time of which status and fill rate are given. */
    public static SiteSymbol of(Site site, Status status, Optional<Double> fillPercent, Gauge gauge) {
        return new SiteSymbol(site.kind(), status, fillPercent, SiteSize.of(site, gauge));
    }

    /** The symbol around the point 0, 0. */
    public List<Mark> marks(Gauge gauge) {
        return switch (kind) {
            case PARK -> new ParkSymbol(this, gauge).marks();
            case CLUSTER -> new ClusterSymbol(this, gauge).marks();
        };
    }

    /** The bare shape of a kind around the point 0, 0, whatever the status. */
    public static Mark shape(SiteKind kind, double size, Gauge gauge) {
        Stroke stroke = Stroke.solid(gauge.colour(kind == SiteKind.PARK ? Role.PARK : Role.CLUSTER), gauge.line(1.5));
        return Mark.both(switch (kind) {
            case PARK -> Outline.circle(0, 0, size - stroke.width() / 2);
            case CLUSTER -> Outline.rectangle(-size, -size, 2 * size, 2 * size);
        }, gauge.colour(Role.MARGIN), stroke);
    }

    /** The radius or half the side with the margin, px. */
    public double reach(Gauge gauge) {
        return size + gauge.line(MARGIN);
    }
}
