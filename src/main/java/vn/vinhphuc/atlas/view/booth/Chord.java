package vn.vinhphuc.atlas.view.booth;

import java.util.OptionalLong;

/**
 * Keys that have to be held together for a while, in milliseconds of one clock. The system repeats a press while keys are held; those
 * that opened the booth do not close it before they were let go.
 *
 * @param since when they were pressed; empty while nobody holds them, or still from before
 * @param heard when a press was heard of last
 */
record Chord(OptionalLong since, long heard) {

    /** For how long they have to be held, ms. */
    static final long HELD = 2000;

    /** Longer than the pause of any keyboard before and between repeats, ms. */
    private static final long REPEATED = 1500;

    private static final long NEVER = Long.MIN_VALUE / 2;

    /** Held since before. */
    static Chord still(long now) {
        return new Chord(OptionalLong.empty(), now);
    }

    Chord pressed(long now) {
        boolean goesOn = since.isPresent() || now - heard <= REPEATED;
        return new Chord(goesOn ? since : OptionalLong.of(now), now);
    }

    Chord released() {
        return new Chord(OptionalLong.empty(), NEVER);
    }

    /** The share of the time for which it has to be held, 0…1. */
    double share(long now) {
        return since.isEmpty() ? 0 : Math.clamp((now - since.getAsLong()) / (double) HELD, 0.0, 1.0);
    }
}
