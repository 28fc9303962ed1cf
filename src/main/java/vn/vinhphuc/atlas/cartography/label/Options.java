package vn.vinhphuc.atlas.cartography.label;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.drawing.Box;

/**
 * The places that one label may take, and the one that it has. Places are looked at from the least bid on, and a bid is raised to the
 * whole cost step by step: the label is set, looks whether someone sits there, and only then looks what it crosses. So the cheapest
 * free place is found, and most of the others are never worked out.
 */
final class Options {

    /** The name of an area rather gives way than lie on a line that costs more, such as an expressway. */
    private static final double MOST_CROSSING = 10;

    private final Label label;
    private final Iterator<Places> groups;
    private final List<Group> opened = new ArrayList<>();
    private final Occupied symbols;
    private final Barriers barriers;
    private final Optional<Box> limit;
    private boolean desperate;
    /** What the group that was opened last costs at least: no later one begins cheaper. */
    private double begun = Double.NEGATIVE_INFINITY;
    /** Those that were found so far, from the least bid on; of equal ones the one offered first. */
    private final List<Seat> seats = new ArrayList<>();
    /** Every candidate that costs less was looked at. */
    private double looked = Double.NEGATIVE_INFINITY;
    private int offered;
    private @Nullable Seat taken;
    private int turn;

    private static final class Group {
        private final Places places;
        private final int first;
        private final boolean[] seen;
        private final @Nullable Seat[] seats;
        private int next;

        /** @param first number of its first place */
        Group(Places places, int first) {
            this.places = places;
            this.first = first;
            this.seen = new boolean[places.size()];
            this.seats = new @Nullable Seat[places.size()];
        }

        /** The least that a place costs which nobody has looked at. */
        double next() {
            return next < seen.length ? places.cost(next) : Double.POSITIVE_INFINITY;
        }
    }

    Options(Label label, Occupied symbols, Barriers barriers, Optional<Box> limit) {
        this.label = label;
        this.groups = label.candidates().get().iterator();
        this.symbols = symbols;
        this.barriers = barriers;
        this.limit = limit;
    }

    /** From now on the label looks at its last resorts too. */
    void despair() {
        desperate = true;
        looked = Double.NEGATIVE_INFINITY;
        label.lastResort().ifPresent(places -> add(places.get()));
    }

    boolean isDesperate() {
        return desperate;
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

    /** The cheapest place that is free; nothing if there is none that costs less than {@code below}. */
    @Nullable Seat cheapest(Taken room, double below) {
        int at = 0;
        while (true) {
            Seat seat = at < seats.size() ? seats.get(at) : null;
            double bid = seat == null ? Double.POSITIVE_INFINITY : seat.bid();
            if (seat == null || bid >= looked) {
                double next = Math.min(bid, next());
                if (!(next < below)) {
                    return null;
                }
                look(Math.nextUp(next));
            } else if (bid >= below) {
                return null;
            } else if (seat.isSet() && !seat.free(room)) {
                at++;
            } else if (seat.isPriced()) {
                return seat;
            } else {
                raise(at);
            }
        }
    }

    /** The first place from a number on that may cost less than {@code below}, set, whoever sits there. */
    @Nullable Seat offered(int number, double below) {
        for (int i = 0; i < opened.size() || begun < below && open(); i++) {
            Group group = opened.get(i);
            for (int place = Math.max(0, number - group.first); place < group.seen.length && group.places.cost(place) < below; place++) {
                Seat seat = look(group, place);
                if (seat != null && seat.bid() < below && (seat.isSet() || raise(seats.indexOf(seat))) && seat.bid() < below) {
                    return seat;
                }
            }
        }
        return null;
    }

    /** What a place that is set costs in all. */
    double cost(Seat seat) {
        return seat.isPriced() || raise(seats.indexOf(seat)) ? seat.bid() : Double.POSITIVE_INFINITY;
    }

    /** Takes the next step to the whole cost of a place; false if the label cannot be there. */
    private boolean raise(int at) {
        Seat seat = seats.remove(at);
        boolean possible = seat.isSet() ? seat.price(barriers, mostCrossing()) : seat.set(symbols, limit);
        if (possible) {
            insert(seat);
        } else {
            forget(seat);
        }
        return possible;
    }

    private double mostCrossing() {
        return label.layer() == Sprite.Layer.AREA_LABEL ? MOST_CROSSING : Double.POSITIVE_INFINITY;
    }

    private void insert(Seat seat) {
        int from = 0;
        int to = seats.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (seats.get(middle).before(seat.bid(), seat.number())) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        seats.add(from, seat);
    }

    private void forget(Seat seat) {
        for (Group group : opened) {
            int place = seat.number() - group.first;
            if (place >= 0 && place < group.seats.length) {
                group.seats[place] = null;
            }
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
        looked = below;
        for (int i = 0; i < opened.size() || begun < below && open(); i++) {
            Group group = opened.get(i);
            while (group.next() < below) {
                look(group, group.next++);
            }
        }
    }

    private @Nullable Seat look(Group group, int place) {
        if (!group.seen[place]) {
            group.seen[place] = true;
            Candidate candidate = group.places.at(place);
            if (!candidate.lost(symbols)) {
                Seat seat = new Seat(this, group.first + place, candidate);
                group.seats[place] = seat;
                insert(seat);
            }
        }
        return group.seats[place];
    }

    private boolean open() {
        while (groups.hasNext()) {
            Places places = groups.next();
            if (places.size() > 0) {
                begun = places.cost(0);
                add(places);
                return true;
            }
        }
        return false;
    }

    private void add(Places places) {
        opened.add(new Group(places, offered));
        offered += places.size();
    }
}
