package vn.vinhphuc.atlas.view.tour;

import java.util.OptionalLong;

/**
 * What of the time the audience sees.
 *
 * @param shown whether there is anything to see
 * @param end   when what is counted down is over, ms; empty for a clock
 */
public record Dial(boolean shown, OptionalLong end) {

    public static final Dial NONE = new Dial(false, OptionalLong.empty());
    public static final Dial CLOCK = new Dial(true, OptionalLong.empty());

    /** Nobody waits longer, minutes. */
    public static final long LONGEST = 180;

    private static final long MINUTE = 60_000;

    /** So many minutes from now on. */
    static Dial countdown(long minutes, long now) {
        return new Dial(true, OptionalLong.of(now + Math.clamp(minutes, 1, LONGEST) * MINUTE));
    }

    /** Full seconds that are left, rounded up, 0 when it is over; empty where nothing is counted down. */
    public OptionalLong left(long now) {
        return end.isEmpty() ? end : OptionalLong.of(Math.max(0, (end.getAsLong() - now + 999) / 1000));
    }

    /** In another scene: what was counted down was waited for, a clock stays. */
    Dial next() {
        return end.isPresent() ? NONE : this;
    }
}
