package vn.vinhphuc.atlas.view.access;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.BaseMap.Road;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.Unit;
import vn.vinhphuc.atlas.domain.Value;
import vn.vinhphuc.atlas.geo.GeoLine;

/** How far it is, and how that is known. */
public sealed interface Distance {

    /**
     * As a source has it.
     *
     * @param figure     with source and date; its scope names the point where it is one of several
     * @param straightKm as the crow flies, where that is longer than what is published: the figure or a position is wrong, or
     *                   another point of the destination is meant; empty otherwise
     */
    record Published(Figure figure, Optional<Double> straightKm) implements Distance {
    }

    /**
     * Along the schematic roads.
     *
     * @param to      where it leads
     * @param km      the length of the route
     * @param errorKm what it may be off by: the accuracies of site, goal and every road it takes, and its legs once more
     */
    record Estimated(Goal to, double km, double errorKm, Route route) implements Distance {

        static Estimated of(Position from, Goal to, Route route) {
            double roads = route.roads().stream().map(Road::feature).mapToDouble(road -> road.accuracyMetres()).sum();
            return new Estimated(to, route.metres() / 1000,
                    (from.accuracyMetres() + to.accuracyMetres() + roads + route.legMetres()) / 1000, route);
        }
    }

    /**
     * As the crow flies; no road is as short.
     *
     * @param errorKm the accuracies of site and goal
     */
    record StraightLine(Goal to, double km, double errorKm, GeoLine line) implements Distance {

        static StraightLine of(Position from, Goal to) {
            GeoLine line = new GeoLine(List.of(from.at(), to.from(from.at())));
            return new StraightLine(to, line.metres() / 1000, (from.accuracyMetres() + to.accuracyMetres()) / 1000, line);
        }
    }

    /** Nothing that can be said. */
    record Unknown(Reason reason) implements Distance {
    }

    /** Why nothing can be said. */
    enum Reason {
        /** Nothing is published, and the position of the site is not known. */
        NO_POSITION,
        /** Nothing is published, and the map ends before it. */
        BEYOND_THE_MAP,
        /** The map has none. */
        NONE_ON_THE_MAP
    }

    /** Kilometres by road: of a published range the longest, of an estimate the likely; empty for words and straight lines. */
    default Optional<Double> roadKm() {
        return switch (this) {
            case Published published -> kilometres(published.figure());
            case Estimated estimated -> Optional.of(estimated.km());
            case StraightLine _, Unknown _ -> Optional.empty();
        };
    }

    private static Optional<Double> kilometres(Figure figure) {
        return switch (figure.value()) {
            case Value.Quantity(double km, Unit unit, var _) when unit == Unit.KM -> Optional.of(km);
            case Value.Range(double _, double km, Unit unit, var _) when unit == Unit.KM -> Optional.of(km);
            default -> Optional.empty();
        };
    }
}
