package vn.vinhphuc.atlas.cartography.subject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.geo.GeoArea;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.GeoLine;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.view.Reach;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.access.Distance;
import vn.vinhphuc.atlas.view.access.Route;

/**
 * The ways from a site that a map shows.
 *
 * @param site  that they start from
 * @param ways  the longest first, so that shorter ones lie above
 * @param rings around the site, the smallest first
 */
public record Reached(Site site, List<Way> ways, List<Ring> rings) {

    /**
     * A way to a destination.
     *
     * @param straight whether it is only the straight line, since no road of the map reaches it
     * @param best     what is known about the distance: published before estimated
     * @param drawn    the distance that the line has
     */
    public record Way(Destination to, GeoLine line, boolean straight, Distance best, Distance drawn) {
    }

    /** A circle around the site, closed. */
    public record Ring(int km, GeoLine line) {
    }

    public Reached {
        ways = List.copyOf(ways);
        rings = List.copyOf(rings);
    }

    /** All that is drawn; empty if nothing is. */
    public Optional<GeoBounds> bounds() {
        return Stream.concat(ways.stream().map(Way::line), rings.stream().map(Ring::line)).map(GeoLine::bounds)
                .reduce((one, other) -> one.and(other));
    }

    /** @param access knows the roads */
    static Reached of(Reach reach, Site site, Access access) {
        List<Access.Line> lines = reach.to().map(to -> List.of(access.from(site, to)))
                .orElseGet(() -> reach.ways() ? access.from(site) : List.of());
        List<Way> ways = lines.stream().flatMap(line -> way(line, reach.to().isPresent()).stream())
                .sorted(Comparator.comparingDouble((Way way) -> way.line().metres()).reversed()).toList();
        List<GeoArea> circles = reach.rings() ? Access.rings(site) : List.of();
        List<Ring> rings = new ArrayList<>();
        for (int i = 0; i < circles.size(); i++) {
            rings.add(new Ring(Reach.RINGS_KM.get(i), new GeoLine(circles.get(i).rings().getFirst())));
        }
        return new Reached(site, ways, rings);
    }

    /** @param alone a straight line is drawn only where it was asked for by itself: it is not a way */
    private static Optional<Way> way(Access.Line line, boolean alone) {
        return line.known().stream().<Way>mapMulti((distance, out) -> {
            if (distance instanceof Distance.Estimated estimated) {
                whole(estimated.route()).ifPresent(course -> out.accept(new Way(line.to(), course, false, line.best(), distance)));
            } else if (distance instanceof Distance.StraightLine straight && alone) {
                out.accept(new Way(line.to(), straight.line(), true, line.best(), distance));
            }
        }).findFirst();
    }

    /** The parts of a route as one line; empty if it has no length. */
    private static Optional<GeoLine> whole(Route route) {
        List<LatLon> positions = new ArrayList<>();
        for (Route.Part part : route.parts()) {
            for (LatLon position : part.line().positions()) {
                if (positions.isEmpty() || !positions.getLast().equals(position)) {
                    positions.add(position);
                }
            }
        }
        return positions.size() < 2 ? Optional.empty() : Optional.of(new GeoLine(positions));
    }
}
