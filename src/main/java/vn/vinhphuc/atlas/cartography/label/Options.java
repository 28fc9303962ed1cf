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
    private final Iterator<Places> groups;
    private final List<Group> opened = new ArrayList<>();
    private final Occupied symbols;
    private final Barriers barriers;
    private final Optional<Box> limit;
    /** Those that were found so far, in the order in which they are offered. */
    private final List<Seat> seats = new ArrayList<>();
    /** The same, from the cheapest on; of equal ones the one offered first. */
    private final List<Seat> cheapest = new ArrayList<>();
    /** Every candidate that costs less was looked at. */
    private double looked = Double.NEGATIVE_INFINITY;
    private int offered;
    private @Nullable Seat taken;
    private int turn;

    private static final class Group {
        private final Places places;
        private final int first;
        private int next;

        /** @param first number of its first place */
        Group(Places places, int first) {
            this.places = places;
            this.first = first;
        }

        /** The least that a place costs which nobody has looked at. */
        double next() {
            return next < places.size() ? places.cost(next) : Double.POSITIVE_INFINITY;
        }

        double least() {
            return places.cost(0);
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

    /** The places whose candidates cost less, in the order in which they are offered, and perhaps others; whoever sits there. */
    List<Seat> seats(double below) {
        look(below);
        return seats;
    }

    /**
     * The place that is cheaper than all but {@code number} others, whoever sits there.
     *
     * @return nothing if there is none that costs less than {@code below}
     */
    @Nullable Seat cheapest(int number, double below) {
        while (true) {
            double cost = number < cheapest.size() ? cheapest.get(number).cost() : Double.POSITIVE_INFINITY;
            if (cost < looked) {
                return cost < below ? cheapest.get(number) : null;
            }
            double next = Math.min(cost, next());
            if (!(next < below)) {
                return null;
            }
            look(Math.nextUp(next));
        }
    }

    /** No later group begins cheaper than the one before. */
    private double next() {
        if (opened.isEmpty()) {
            return open() ? next() : Double.POSITIVE_INFINITY;
        }
        double next = Double.POSITIVE_INFINITY;
        for (int i = 0; i < opened.size(); i++) {
            next = Math.min(next, opened.get(i).next());
        }
        return next;
    }

    private void look(double below) {
        if (below <= looked) {
            return;
        }
        looked = below;
        for (int i = 0; i < opened.size() || (i == 0 || opened.getLast().least() < below) && open(); i++) {
            Group group = opened.get(i);
            while (group.next() < below) {
                look(group.places.at(group.next), group.first + group.next++);
            }
        }
    }

    private boolean open() {
        while (groups.hasNext()) {
            Places places = groups.next();
            if (places.size() > 0) {
                opened.add(new Group(places, offered));
                offered += places.size();
                return true;
            }
        }
        return false;
    }

    /** A place, whichever label sits there; none if a symbol or furniture does, or it is beyond the limit. */
    private void look(Candidate candidate, int number) {
        Candidate.Setting setting = candidate.setting().get().orElse(null);
        if (setting == null || !inside(candidate, setting)) {
            return;
        }
        Pieces pieces = Pieces.of(candidate.foot().at(), setting.boxes(), symbols.stretch());
        if (!symbols.free(pieces)) {
            return;
        }
        double crossing = barriers.cost(candidate.foot().at(), setting.boxes());
        if (crossing > MOST_CROSSING && label.layer() == Sprite.Layer.AREA_LABEL) {
            return;
        }
        Seat seat = new Seat(this, number, candidate, setting, candidate.cost() + setting.cost() + crossing, pieces);
        int at = seats.size();
        while (at > 0 && seats.get(at - 1).number() > number) {
            at--;
        }
        seats.add(at, seat);
        int price = cheapest.size();
        while (price > 0 && seat.before(cheapest.get(price - 1))) {
            price--;
        }
        cheapest.add(price, seat);
    }

    private boolean inside(Candidate candidate, Candidate.Setting setting) {
        return limit.isEmpty()
                || limit.get().contains(setting.box().moved(candidate.foot().at().x(), candidate.foot().at().y()));
    }
}
