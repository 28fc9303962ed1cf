package vn.vinhphuc.atlas.view.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.BaseMap.Road;
import vn.vinhphuc.atlas.geo.GeoLine;
import vn.vinhphuc.atlas.geo.LatLon;

/**
 * A way along the schematic roads.
 *
 * @param parts from the site to the goal
 */
public record Route(List<Part> parts) {

    /** A part of a way. */
    public sealed interface Part {

        /** Along a road. */
        record Along(Road road, GeoLine line) implements Part {
        }

        /** Straight to the nearest road, or from one road to the next: nothing is known about what is there. */
        record Leg(GeoLine line) implements Part {
        }

        GeoLine line();

        /** This and the next part as one; empty if they are not of one kind. */
        default Optional<Part> with(Part next) {
            if (this instanceof Along(Road road, GeoLine line) && next instanceof Along(Road same, GeoLine more)
                    && road.equals(same)) {
                return Optional.of(new Along(road, joined(line, more)));
            }
            return this instanceof Leg && next instanceof Leg ? Optional.of(new Leg(joined(line(), next.line()))) : Optional.empty();
        }

        private static GeoLine joined(GeoLine line, GeoLine more) {
            return new GeoLine(Stream.concat(line.positions().stream(), more.positions().stream().skip(1)).toList());
        }

        default Part reversed() {
            return switch (this) {
                case Along(Road road, GeoLine line) -> new Along(road, line.reversed());
                case Leg(GeoLine line) -> new Leg(line.reversed());
            };
        }
    }

    public Route {
        parts = List.copyOf(parts);
    }

    /** The length in metres, with its legs straight. */
    public double metres() {
        return parts.stream().mapToDouble(part -> part.line().metres()).sum();
    }

    /** The length of the legs in metres. */
    public double legMetres() {
        return parts.stream().filter(Part.Leg.class::isInstance).mapToDouble(part -> part.line().metres()).sum();
    }

    /** The roads it takes, each once, in order. */
    public List<Road> roads() {
        return parts.stream().flatMap(part -> part instanceof Part.Along(Road road, var _) ? Stream.of(road) : Stream.of())
                .distinct().toList();
    }

    /** Straight from one position to another: nothing if they are the same. */
    static Route straight(LatLon from, LatLon to) {
        return new Route(from.equals(to) ? List.of() : List.of(new Part.Leg(new GeoLine(List.of(from, to)))));
    }

    Route then(Route other) {
        List<Part> longer = new ArrayList<>(parts);
        longer.addAll(other.parts);
        return new Route(longer);
    }

    /** The same way, with what follows on one road or straight across in one piece each. */
    Route joined() {
        List<Part> joined = new ArrayList<>();
        for (Part part : parts) {
            Optional<Part> before = joined.isEmpty() ? Optional.empty() : Optional.of(joined.getLast());
            before.flatMap(last -> last.with(part)).ifPresentOrElse(longer -> joined.set(joined.size() - 1, longer),
                    () -> joined.add(part));
        }
        return new Route(joined);
    }

    Route reversed() {
        return new Route(parts.reversed().stream().map(Part::reversed).toList());
    }

    /** The length that counts when ways are compared: a leg may be twice as long as it looks. */
    double longest() {
        return metres() + legMetres();
    }
}
