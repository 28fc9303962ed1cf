package vn.vinhphuc.atlas.cartography.label;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.drawing.Box;

/** The places that one label may take, from the cheapest; each is looked at once, when someone asks. */
final class Options {

    private final List<Candidate> candidates;
    private final @Nullable Seat[] seats;
    private final Occupied symbols;
    private final Barriers barriers;
    private final Optional<Box> limit;
    private int known;

    /** A place and all it costs. */
    record Seat(Candidate candidate, Candidate.Setting setting, double cost) {
    }

    Options(Label label, Occupied symbols, Barriers barriers, Optional<Box> limit) {
        this.candidates = label.candidates().get().sorted(Comparator.comparingDouble(Candidate::cost)).toList();
        this.seats = new Seat[candidates.size()];
        this.symbols = symbols;
        this.barriers = barriers;
        this.limit = limit;
    }

    int size() {
        return seats.length;
    }

    /** What a place costs at least. */
    double least(int i) {
        return candidates.get(i).cost();
    }

    /** The place, whichever label sits there; nothing if a symbol or furniture does, or it is beyond the limit. */
    @Nullable Seat seat(int i) {
        while (known <= i) {
            seats[known] = look(candidates.get(known));
            known++;
        }
        return seats[i];
    }

    private @Nullable Seat look(Candidate candidate) {
        Candidate.Setting setting = candidate.setting().get().orElse(null);
        if (setting == null || !inside(candidate, setting) || !symbols.free(candidate.foot().at(), setting.boxes())) {
            return null;
        }
        return new Seat(candidate, setting,
                candidate.cost() + setting.cost() + barriers.cost(candidate.foot().at(), setting.boxes()));
    }

    private boolean inside(Candidate candidate, Candidate.Setting setting) {
        return limit.isEmpty()
                || limit.get().contains(setting.box().moved(candidate.foot().at().x(), candidate.foot().at().y()));
    }
}
