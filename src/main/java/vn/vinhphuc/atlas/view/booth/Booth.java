package vn.vinhphuc.atlas.view.booth;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import vn.vinhphuc.atlas.domain.Language;

/**
 * A booth: a tour plays by itself until a guest touches the screen; when the guest has gone, it plays again. Times are milliseconds of
 * one clock that never goes back.
 *
 * @param idle  how long a guest may do nothing before the countdown begins, ms
 * @param guest who is there; empty while the tour plays
 * @param chord the keys with which an officer leaves
 * @param told  when it was said how one leaves; empty if nothing is said
 * @param over  whether the officer has left it
 */
public record Booth(long idle, Optional<Guest> guest, Chord chord, OptionalLong told, boolean over) {

    /** How long it is counted down before all begins anew, ms. */
    public static final long COUNTDOWN = 10_000;

    /** For how long it is said how one leaves, ms. */
    private static final long TOLD = 5000;

    /** @throws IllegalArgumentException if a guest would have less than a second */
    public Booth {
        if (idle < 1000) {
            throw new IllegalArgumentException("a guest may do nothing for " + idle + " ms only");
        }
    }

    /** As the keys that leave it also open it, those that are held now do not count. */
    public static Booth entered(long idle, long now) {
        return new Booth(idle, Optional.empty(), Chord.still(now), OptionalLong.empty(), false);
    }

    /** A guest begins, in a language, or goes on in another one. */
    public Booth spoken(Language language, long now) {
        return withGuest(Optional.of(new Guest(language, now)));
    }

    /** The guest is still there. */
    public Booth touched(long now) {
        return withGuest(guest.map(there -> new Guest(there.language(), now)));
    }

    /** The guest wants all to begin anew. */
    public Booth left() {
        return withGuest(Optional.empty());
    }

    /** Seconds until all begins anew, from 10 on; empty while nobody counts. */
    public OptionalInt countdown(long now) {
        long left = guest.map(there -> there.touched() + idle + COUNTDOWN - now).orElse(Long.MAX_VALUE);
        return left > COUNTDOWN ? OptionalInt.empty() : OptionalInt.of((int) Math.max(0, (left + 999) / 1000));
    }

    /** The keys that leave are pressed, for the first time or by repetition. */
    public Booth pressed(long now) {
        return withChord(chord.pressed(now));
    }

    /** They are not held together any more. */
    public Booth released() {
        return withChord(chord.released());
    }

    /** How far the keys that leave have been held, 0…1. */
    public double held(long now) {
        return chord.share(now);
    }

    /** Someone tries to leave in another way. */
    public Booth refused(long now) {
        return new Booth(idle, guest, chord, OptionalLong.of(now), over);
    }

    /** Time passes: a guest who has gone makes room, keys that were held long enough leave, what was read goes away. */
    public Booth passed(long now) {
        if (chord.share(now) >= 1) {
            return new Booth(idle, Optional.empty(), chord, OptionalLong.empty(), true);
        }
        Booth calm = told.isPresent() && now - told.getAsLong() > TOLD ? new Booth(idle, guest, chord, OptionalLong.empty(), over) : this;
        boolean gone = guest.filter(there -> now - there.touched() >= idle + COUNTDOWN).isPresent();
        return gone ? calm.left() : calm;
    }

    private Booth withGuest(Optional<Guest> to) {
        return over ? this : new Booth(idle, to, chord, told, false);
    }

    private Booth withChord(Chord to) {
        return new Booth(idle, guest, to, told, over);
    }
}
