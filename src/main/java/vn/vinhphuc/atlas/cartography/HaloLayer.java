package vn.vinhphuc.atlas.cartography;

import java.util.List;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.drawing.Discs;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** The ground that a site lies somewhere on: true to scale, all of a kind joined, so that overlaps do not darken. */
final class HaloLayer {

    /** A smaller radius in px lies below the symbol of the site, and would be a speck beside it. */
    private static final double LEAST = 4;
    /** How much of its colour the ground of a park has, and the edge of that. */
    static final double FILL = 0.09;
    static final double EDGE = 0.5;

    private HaloLayer() {
    }

    static Layer parks(List<Site> sites, Plane plane, Pen pen) {
        return new Layer("park-halos", joined(sites, SiteKind.PARK, plane, pen).stream()
                .flatMap(ground -> Stream.of(
                        Piece.filled(ground, pen.colour(Role.PARK, FILL)),
                        Piece.drawn(ground, pen.blunt(pen.colour(Role.PARK, EDGE), LineRole.HALO_EDGE))))
                .toList());
    }

    /** The edge only: half of the territory lies inside some cluster's halo, and would be one tint. */
    static Layer clusters(List<Site> sites, Plane plane, Pen pen) {
        return new Layer("cluster-halos", joined(sites, SiteKind.CLUSTER, plane, pen).stream()
                .map(ground -> Piece.drawn(ground, pen.blunt(pen.colour(Role.CLUSTER, 0.4), LineRole.HALO_EDGE)))
                .toList());
    }

    private static List<Outline> joined(List<Site> sites, SiteKind kind, Plane plane, Pen pen) {
        return Discs.joined(sites.stream()
                .filter(site -> site.kind() == kind)
                .flatMap(site -> site.position().stream())
                .map(position -> disc(position, plane))
                .filter(disc -> shows(kind, disc.radius(), pen.zoom()))
                .toList());
    }

    /** @param radius px */
    static boolean shows(SiteKind kind, double radius, double zoom) {
        return radius >= LEAST && (kind == SiteKind.PARK ? Detail.PARK_HALOS : Detail.CLUSTER_HALOS).at(zoom);
    }

    private static Discs.Disc disc(Position position, Plane plane) {
        ScreenPoint at = plane.at(position.at());
        return new Discs.Disc(at.x(), at.y(), plane.px(position.at(), position.accuracyMetres()));
    }
}
