package vn.vinhphuc.atlas.view.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.RoadStatus;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.view.access.Junctions.Link;
import vn.vinhphuc.atlas.view.access.Junctions.Node;
import vn.vinhphuc.atlas.view.access.Junctions.Way;

/** The operating roads of the map as a network, with the shortest ways to every goal. It is schematic, and so are its ways. */
final class RoadNetwork {

    /** How far a position may lie from a road, in metres; the network does not reach what is farther. */
    static final double REACH_METRES = 5_000;

    private final Junctions junctions;
    private final Map<String, SingleSourcePaths<Node, Link>> ways = new LinkedHashMap<>();

    RoadNetwork(BaseMap base) {
        List<Goal> goals = Stream.of(Destination.values()).flatMap(to -> Goal.of(base, to).stream()).toList();
        List<LatLon> exits = base.interchanges().stream().filter(Goal::isExit).map(BaseMap.Interchange::at).toList();
        this.junctions = new Junctions(base.roads().stream().filter(road -> road.status() == RoadStatus.OPERATING).toList(),
                exits, goals);
        DijkstraShortestPath<Node, Link> shortest = new DijkstraShortestPath<>(junctions.graph());
        goals.forEach(goal -> ways.put(goal.id(), shortest.getPaths(new Node.End(goal.id()))));
    }

    /** The ways from a position onto the roads. */
    List<Way> entries(LatLon from) {
        return junctions.entries(from);
    }

    /**
     * The shortest way to any of some goals; empty if no road reaches it, or if it may be longer than twice a straight line.
     *
     * @param entries  from the position
     * @param straight metres to the nearest goal as the crow flies
     */
    Optional<Found> shortest(List<Way> entries, List<Goal> goals, double straight) {
        double best = 2 * straight;
        Optional<Goal> found = Optional.empty();
        Optional<Way> over = Optional.empty();
        for (Goal goal : goals) {
            SingleSourcePaths<Node, Link> outward = java.util.Objects.requireNonNull(ways.get(goal.id()));
            for (Way entry : entries) {
                double longest = entry.longest() + outward.getWeight(entry.to());
                if (longest < best) {
                    best = longest;
                    found = Optional.of(goal);
                    over = Optional.of(entry);
                }
            }
        }
        Optional<Way> entry = over;
        return found.map(goal -> new Found(goal, entry.orElseThrow().route().then(homeward(goal, entry.orElseThrow())).joined()));
    }

    /** A goal, and the way there. */
    record Found(Goal goal, Route route) {
    }

    private Route homeward(Goal goal, Way entry) {
        GraphPath<Node, Link> path = java.util.Objects.requireNonNull(ways.get(goal.id())).getPath(entry.to());
        return path.getEdgeList().stream().map(Link::route).reduce(new Route(List.of()), Route::then).reversed();
    }
}
