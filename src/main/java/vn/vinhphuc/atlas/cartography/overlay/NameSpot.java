package vn.vinhphuc.atlas.cartography.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.cartography.label.AlongLine;
import vn.vinhphuc.atlas.cartography.label.Candidate;
import vn.vinhphuc.atlas.cartography.label.Foot;
import vn.vinhphuc.atlas.cartography.label.Occupied;
import vn.vinhphuc.atlas.cartography.label.Polyline;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** A point of a line that a name may have its middle at. Its letters run alike on all sides of the line, so they run once. */
final class NameSpot {

    private final Polyline line;
    private final double at;
    private final ScreenPoint middle;
    private final Foot foot;
    private final List<AlongLine> rows;
    private final boolean fits;
    private final double bends;
    private @Nullable List<AlongLine.Run> runs;

    /**
     * @param at   px along the line
     * @param foot at a point of the line
     * @param rows of the name, on any side
     */
    NameSpot(Polyline line, double at, Function<ScreenPoint, Foot> foot, List<AlongLine> rows) {
        this.line = line;
        this.at = at;
        this.middle = line.at(at);
        this.foot = foot.apply(middle);
        this.rows = rows;
        this.fits = rows.stream().allMatch(row -> row.fits(line, at));
        this.bends = fits ? rows.stream().mapToDouble(row -> row.leastCost(line, at)).sum() : 0;
    }

    /** The name with its rows on one side. */
    Candidate candidate(List<AlongLine> side, double cost) {
        return new Beside(side, cost);
    }

    private List<AlongLine.Run> runs() {
        if (runs == null) {
            runs = rows.stream().flatMap(row -> row.run(line, at).stream()).toList();
        }
        return runs;
    }

    private final class Beside implements Candidate {

        private final List<AlongLine> side;
        private final double cost;

        Beside(List<AlongLine> side, double cost) {
            this.side = side;
            this.cost = cost;
        }

        @Override
        public Foot foot() {
            return foot;
        }

        @Override
        public double cost() {
            return cost;
        }

        @Override
        public double least() {
            return cost + bends;
        }

        @Override
        public boolean lost(Occupied symbols) {
            return !fits || runs != null && runs.size() < rows.size();
        }

        @Override
        public Optional<Setting> setting() {
            List<AlongLine.Run> known = runs();
            if (known.size() < side.size()) {
                return Optional.empty();
            }
            List<Setting> set = new ArrayList<>(side.size());
            for (int i = 0; i < side.size(); i++) {
                side.get(i).set(known.get(i), middle).ifPresent(set::add);
            }
            return set.size() < side.size() ? Optional.empty() : set.stream().reduce(Setting::with);
        }
    }
}
