package vn.vinhphuc.atlas.cartography.label;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.drawing.Box;

/** The places that one label may take, each looked at once, when someone asks; and the one that it has. */
final class Options {

    /** The name of an area rather gives way than lie on a line that costs more, such as an expressway. */
    private static final double MOST_CROSSING = 10;

    private final Label label;
    private final Iterator<List<Candidate>> groups;
    private final List<Option> options = new ArrayList<>();
    private final Occupied symbols;
    private final Barriers barriers;
    private final Optional<Box> limit;
    private @Nullable Seat taken;
    private int turn;

    private static final class Option {
        private final Candidate candidate;
        private final boolean first;
        private final int next;
        private boolean looked;
        private @Nullable Seat seat;

        /**
         * @param first whether it is the first of its group
         * @param next  where the next group begins
         */
        Option(Candidate candidate, boolean first, int next) {
            this.candidate = candidate;
            this.first = first;
            this.next = next;
        }
    }

    Options(Label label, Occupied symbols, Barriers barriers, Optional<Box> limit) {
        this.label = label;
        this.groups = label.candidates().get().iterator();
        this.symbols = symbols;
        this.barriers = barriers;
        this.limit = limit;
    }

    Label label() {
        return label;
    }

    @Nullable Seat taken() {
        return taken;
    }

    void take(@Nullable Seat seat) {
        taken = seat;
    }

    int turn() {
        return turn;
    }

    /** Begins anew, without a place. */
    void begin(int ownTurn) {
        turn = ownTurn;
        taken = null;
    }

    /** The first place from {@code i} on whose candidate costs less than {@code most}; −1 if there is none. */
    int next(int i, double most) {
        int at = i;
        while (true) {
            while (at >= options.size()) {
                if (!groups.hasNext()) {
                    return -1;
                }
                add(groups.next());
            }
            Option option = options.get(at);
            if (option.candidate.cost() < most) {
                return at;
            }
            if (option.first) {
                return -1;
            }
            at = option.next;
        }
    }

    private void add(List<Candidate> group) {
        int end = options.size() + group.size();
        for (int i = 0; i < group.size(); i++) {
            options.add(new Option(group.get(i), i == 0, end));
        }
    }

    /** The place, whichever label sits there; nothing if a symbol or furniture does, or it is beyond the limit. */
    @Nullable Seat seat(int i) {
        Option option = options.get(i);
        if (!option.looked) {
            option.looked = true;
            option.seat = look(option.candidate);
        }
        return option.seat;
    }

    private @Nullable Seat look(Candidate candidate) {
        Candidate.Setting setting = candidate.setting().get().orElse(null);
        if (setting == null || !inside(candidate, setting)) {
            return null;
        }
        if (!symbols.free(candidate.foot().at(), setting.boxes())) {
            return null;
        }
        double crossing = barriers.cost(candidate.foot().at(), setting.boxes());
        if (crossing > MOST_CROSSING && label.layer() == Sprite.Layer.AREA_LABEL) {
            return null;
        }
        double cost = candidate.cost() + setting.cost() + crossing;
        return new Seat(this, candidate, setting, cost, symbols.stretch());
    }

    private boolean inside(Candidate candidate, Candidate.Setting setting) {
        return limit.isEmpty()
                || limit.get().contains(setting.box().moved(candidate.foot().at().x(), candidate.foot().at().y()));
    }
}
