package vn.vinhphuc.atlas.view.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.geo.GeoArea;
import vn.vinhphuc.atlas.view.Later;
import vn.vinhphuc.atlas.view.Reach;
import vn.vinhphuc.atlas.view.access.Junctions.Way;

/** Tells how far it is from sites. Made once for a map; it keeps the shortest ways. */
public final class Access {

    private final Later<Map<Destination, List<Goal>>> goals;
    private final Later<RoadNetwork> network;

    /** Puts the roads together only when it is first asked, or {@link #warm}. */
    public Access(BaseMap base) {
        this.goals = new Later<>(() -> Stream.of(Destination.values())
                .collect(Collectors.toMap(Function.identity(), to -> Goal.of(base, to))));
        this.network = new Later<>(() -> new RoadNetwork(base));
    }

    /** Makes ready for the first question. */
    public Access warm() {
        goals.get();
        network.get();
        return this;
    }

    /**
     * What is known about one distance.
     *
     * @param known one or more, the one to show first: what is published, then what the map gives
     */
    public record Line(Destination to, List<Distance> known) {
        public Line {
            known = List.copyOf(known);
        }

        public Distance best() {
            return known.getFirst();
        }

        /** Kilometres by road, published or else estimated. */
        public Optional<Distance> byRoad() {
            return known.stream().filter(distance -> distance.roadKm().isPresent()).findFirst();
        }

        /** The way along the roads, also where the distance is published. */
        public Optional<Route> route() {
            return known.stream().flatMap(distance -> distance instanceof Distance.Estimated estimated
                    ? Stream.of(estimated.route()) : Stream.of()).findFirst();
        }
    }

    /** All distances from a site, in the order of {@link Destination}. */
    public List<Line> from(Site site) {
        List<Way> entries = entries(site);
        return Stream.of(Destination.values()).map(to -> line(site, to, entries)).toList();
    }

    public Line from(Site site, Destination to) {
        return line(site, to, entries(site));
    }

    private List<Way> entries(Site site) {
        return site.position().map(position -> network.get().entries(position.at())).orElse(List.of());
    }

    private Line line(Site site, Destination to, List<Way> entries) {
        List<Distance> known = new ArrayList<>();
        Distance mapped = mapped(site, to, entries);
        published(site, to).ifPresent(figure -> known.add(new Distance.Published(figure, longerStraight(site, to, figure))));
        if (known.isEmpty() || !(mapped instanceof Distance.Unknown)) {
            known.add(mapped);
        }
        return new Line(to, known);
    }

    /** Circles of {@link Reach#RINGS_KM} around a site, the smallest first; none if its position is not known. */
    public static List<GeoArea> rings(Site site) {
        return site.position().stream().flatMap(position -> Reach.RINGS_KM.stream()
                .map(km -> GeoArea.circle(position.at(), km * 1000.0))).toList();
    }

    private static Optional<Figure> published(Site site, Destination to) {
        return to.measure().flatMap(site.figures()::preferred);
    }

    /** What the map gives: along the roads, or else straight. */
    private Distance mapped(Site site, Destination to, List<Way> entries) {
        if (goals(to).isEmpty()) {
            return new Distance.Unknown(Distance.Reason.NONE_ON_THE_MAP);
        }
        if (isBeyondTheMap(to)) {
            return new Distance.Unknown(Distance.Reason.BEYOND_THE_MAP);
        }
        return site.position().map(position -> mapped(position, goals(to), entries))
                .orElseGet(() -> new Distance.Unknown(Distance.Reason.NO_POSITION));
    }

    private Distance mapped(Position from, List<Goal> goals, List<Way> entries) {
        Distance.StraightLine straight = goals.stream().map(goal -> Distance.StraightLine.of(from, goal))
                .min(Comparator.comparingDouble(Distance.StraightLine::km)).orElseThrow();
        return network.get().shortest(entries, goals, straight.km() * 1000)
                .<Distance>map(found -> Distance.Estimated.of(from, found.goal(), found.route())).orElse(straight);
    }

    private List<Goal> goals(Destination to) {
        return goals.get().getOrDefault(to, List.of());
    }

    /** No road is known as far as the ports and the border. */
    private static boolean isBeyondTheMap(Destination to) {
        return switch (to) {
            case HAI_PHONG_PORT, LACH_HUYEN_PORT, LAO_CAI_GATE -> true;
            case NOI_BAI, HANOI, INTERCHANGE, RING_ROAD, STATION -> false;
        };
    }

    private Optional<Double> longerStraight(Site site, Destination to, Figure figure) {
        Optional<Double> published = new Distance.Published(figure, Optional.empty()).roadKm();
        Optional<Double> straight = to.place().isEmpty() ? Optional.empty() : site.position().flatMap(position ->
                goals(to).stream().map(goal -> Distance.StraightLine.of(position, goal).km()).findFirst());
        return straight.filter(km -> published.filter(road -> road < km).isPresent());
    }
}
