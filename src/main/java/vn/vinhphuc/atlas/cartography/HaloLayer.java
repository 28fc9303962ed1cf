package vn.vinhphuc.atlas.cartography;

import java.util.List;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** The ground that a site lies somewhere on: true to scale, all of a kind joined, so that overlaps do not darken. */
final class HaloLayer {

    private static final Weight EDGE = new Weight(0.9, 1.1);
    private static final Weight[] DOTS = {new Weight(1, 1.3), new Weight(3, 3.6)};

    private HaloLayer() {
    }

    static Layer parks(List<Site> sites, Plane plane, Pen pen) {
        return of("park-halos", sites, SiteKind.PARK, Role.PARK, 0.09, Detail.PARK_HALOS, plane, pen);
    }

    /** Fainter: most of the ground lies inside some cluster's halo. */
    static Layer clusters(List<Site> sites, Plane plane, Pen pen) {
        return of("cluster-halos", sites, SiteKind.CLUSTER, Role.CLUSTER, 0.025, Detail.CLUSTER_HALOS, plane, pen);
    }

    private static Layer of(String name, List<Site> sites, SiteKind kind, Role role, double opacity,
                            Detail from, Plane plane, Pen pen) {
        List<Outline> circles = sites.stream()
                .filter(site -> site.kind() == kind && from.at(pen.zoom()))
                .flatMap(site -> site.position().stream())
                .distinct()
                .map(position -> circle(position, plane))
                .toList();
        if (circles.isEmpty()) {
            return new Layer(name, List.of());
        }
        Outline joined = Outline.union(circles);
        return new Layer(name, List.of(
                Piece.filled(joined, pen.colour(role, opacity)),
                Piece.drawn(joined, pen.dashed(pen.colour(role, opacity < 0.05 ? 0.3 : 0.5), EDGE, DOTS))));
    }

    private static Outline circle(Position position, Plane plane) {
        ScreenPoint at = plane.at(position.at());
        return Outline.circle(at.x(), at.y(), plane.px(position.at(), position.accuracyMetres()));
    }
}
