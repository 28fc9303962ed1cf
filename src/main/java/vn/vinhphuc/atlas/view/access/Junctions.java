package vn.vinhphuc.atlas.view.access;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import vn.vinhphuc.atlas.domain.BaseMap.Road;
import vn.vinhphuc.atlas.domain.RoadClass;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.LinePoint;

/**
 * Joins the lines of roads into a network. Roads meet where their lines cross, and where one ends no farther than
 * {@link #SNAP_METRES} from another, since schematic lines seldom end on the point. An expressway meets them at interchanges only.
 */
final class Junctions {

    static final double SNAP_METRES = 500;

    /** A vertex of the network. */
    sealed interface Node {

        /** A point of a road where one may turn. */
        record Stop(int road, double metres) implements Node {
        }

        /** A goal; ways only lead out of it, so that none leads through. */
        record End(String goal) implements Node {
        }
    }

    /** An edge of the network; two are never equal. */
    static final class Link {

        private final Route route;

        private Link(Route route) {
            this.route = route;
        }

        Route route() {
            return route;
        }
    }

    private final List<Road> roads;
    private final List<LatLon> exits;
    private final List<NavigableSet<Double>> stops;
    private final DirectedWeightedMultigraph<Node, Link> graph = new DirectedWeightedMultigraph<>(Link.class);

    /**
     * @param roads that one can drive on
     * @param exits interchanges of the expressways among them
     */
    Junctions(List<Road> roads, List<LatLon> exits, List<Goal> goals) {
        this.roads = List.copyOf(roads);
        this.exits = List.copyOf(exits);
        this.stops = roads.stream().map(Junctions::ends).toList();
        for (int one = 0; one < roads.size(); one++) {
            for (int other = one + 1; other < roads.size(); other++) {
                if (isOpen(one) && isOpen(other)) {
                    join(one, other);
                }
            }
        }
        exits.forEach(this::joinAt);
        goals.forEach(this::lead);
        IntStream.range(0, roads.size()).forEach(this::drive);
    }

    DirectedWeightedMultigraph<Node, Link> graph() {
        return graph;
    }

    /** From a position to the stops where the network can be entered: over the nearest points of roads, and over interchanges. */
    List<Way> entries(LatLon from) {
        List<Way> entries = new ArrayList<>();
        open().forEach(road -> {
            LinePoint point = roads.get(road).line().nearest(from);
            if (point.at().metresTo(from) <= RoadNetwork.REACH_METRES) {
                Route leg = Route.straight(from, point.at());
                Stream.of(stops.get(road).floor(point.metres()), stops.get(road).ceiling(point.metres()))
                        .filter(java.util.Objects::nonNull).distinct()
                        .forEach(stop -> entries.add(new Way(leg.then(along(road, point.metres(), stop)), new Node.Stop(road, stop))));
            }
        });
        exits.stream().filter(exit -> exit.metresTo(from) <= RoadNetwork.REACH_METRES).forEach(exit ->
                near(exit).forEach(stop -> entries.add(new Way(Route.straight(from, exit).then(Route.straight(exit, at(stop))), stop))));
        return entries;
    }

    /**
     * A way to a stop.
     *
     * @param longest metres, as of the {@link Route}
     */
    record Way(Route route, Node.Stop to, double longest) {

        Way(Route route, Node.Stop to) {
            this(route, to, route.longest());
        }
    }

    private static NavigableSet<Double> ends(Road road) {
        LatLon last = road.line().positions().getLast();
        return new TreeSet<>(List.of(0.0, road.line().nearest(last).metres()));
    }

    private boolean isOpen(int road) {
        return roads.get(road).roadClass() != RoadClass.EXPRESSWAY;
    }

    private IntStream open() {
        return IntStream.range(0, roads.size()).filter(this::isOpen);
    }

    private void join(int one, int other) {
        List<LatLon> meetings = new ArrayList<>(roads.get(one).line().crossings(roads.get(other).line()));
        Stream.of(one, other).map(roads::get).flatMap(road -> Stream.of(road.line().positions().getFirst(),
                road.line().positions().getLast())).filter(end -> isNear(end, one) && isNear(end, other)).forEach(meetings::add);
        meetings.forEach(meeting -> linkBothWays(stop(one, meeting), stop(other, meeting)));
    }

    private void joinAt(LatLon exit) {
        List<Node.Stop> near = near(exit);
        for (int i = 1; i < near.size(); i++) {
            linkBothWays(near.getFirst(), near.get(i));
        }
    }

    /** The nearest points of the roads that come near a point. */
    private List<Node.Stop> near(LatLon point) {
        return IntStream.range(0, roads.size()).filter(road -> isNear(point, road)).mapToObj(road -> stop(road, point)).toList();
    }

    private boolean isNear(LatLon point, int road) {
        return roads.get(road).line().nearest(point).at().metresTo(point) <= SNAP_METRES;
    }

    private Node.Stop stop(int road, LatLon near) {
        Node.Stop stop = new Node.Stop(road, roads.get(road).line().nearest(near).metres());
        stops.get(road).add(stop.metres());
        return stop;
    }

    /** Ways out of a goal: over every road within reach; onto an expressway only if it is an interchange. */
    private void lead(Goal goal) {
        Node.End end = new Node.End(goal.id());
        graph.addVertex(end);
        if (goal.places().size() > 1) {
            IntStream.range(0, roads.size()).filter(road -> roads.get(road).feature().id().equals(goal.id()))
                    .forEach(road -> stops.get(road).forEach(stop -> link(end, new Node.Stop(road, stop), new Route(List.of()))));
            return;
        }
        LatLon at = goal.places().getFirst();
        open().filter(road -> roads.get(road).line().nearest(at).at().metresTo(at) <= RoadNetwork.REACH_METRES)
                .mapToObj(road -> stop(road, at)).forEach(stop -> link(end, stop, Route.straight(at, at(stop))));
        if (exits.contains(at)) {
            near(at).stream().filter(stop -> !isOpen(stop.road())).forEach(stop -> link(end, stop, Route.straight(at, at(stop))));
        }
    }

    private void drive(int road) {
        List<Double> sorted = List.copyOf(stops.get(road));
        for (int i = 1; i < sorted.size(); i++) {
            double from = sorted.get(i - 1);
            double to = sorted.get(i);
            link(new Node.Stop(road, from), new Node.Stop(road, to), along(road, from, to));
            link(new Node.Stop(road, to), new Node.Stop(road, from), along(road, to, from));
        }
    }

    private Route along(int road, double from, double to) {
        return from == to ? new Route(List.of())
                : new Route(List.of(new Route.Part.Along(roads.get(road), roads.get(road).line().part(from, to))));
    }

    private LatLon at(Node.Stop stop) {
        return roads.get(stop.road()).line().part(stop.metres(), stop.metres()).positions().getFirst();
    }

    private void linkBothWays(Node.Stop one, Node.Stop other) {
        link(one, other, Route.straight(at(one), at(other)));
        link(other, one, Route.straight(at(other), at(one)));
    }

    private void link(Node from, Node to, Route route) {
        graph.addVertex(from);
        graph.addVertex(to);
        Link link = new Link(route);
        graph.addEdge(from, to, link);
        graph.setEdgeWeight(link, route.longest());
    }
}
