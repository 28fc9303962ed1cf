package vn.vinhphuc.atlas.cartography.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.drawing.Box;

/** The places that one label may take; each is looked at once, when someone asks. */
final class Options {

    private final Iterator<List<Candidate>> groups;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Integer> lastOfGroup = new ArrayList<>();
    private final Map<Integer, Optional<Seat>> seats = new HashMap<>();
    private final Occupied symbols;
    private final Barriers barriers;
    private final Optional<Box> limit;

    /** A place and all it costs. */
    record Seat(Candidate candidate, Candidate.Setting setting, double cost) {
    }

    Options(Label label, Occupied symbols, Barriers barriers, Optional<Box> limit) {
        this.groups = label.candidates().get().iterator();
        this.symbols = symbols;
        this.barriers = barriers;
        this.limit = limit;
    }

    /** The first place from {@code i} on whose candidate costs less than {@code most}; −1 if there is none. */
    int next(int i, double most) {
        int at = i;
        while (true) {
            while (at >= candidates.size()) {
                if (!groups.hasNext()) {
                    return -1;
                }
                List<Candidate> group = groups.next();
                candidates.addAll(group);
                group.forEach(candidate -> lastOfGroup.add(candidates.size() - 1));
            }
            if (candidates.get(at).cost() < most) {
                return at;
            }
            boolean first = at == 0 || !lastOfGroup.get(at - 1).equals(lastOfGroup.get(at));
            if (first) {
                return -1;
            }
            at = lastOfGroup.get(at) + 1;
        }
    }

    /** The place, whichever label sits there; nothing if a symbol or furniture does, or it is beyond the limit. */
    @Nullable Seat seat(int i) {
        return seats.computeIfAbsent(i, at -> Optional.ofNullable(look(candidates.get(at)))).orElse(null);
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
