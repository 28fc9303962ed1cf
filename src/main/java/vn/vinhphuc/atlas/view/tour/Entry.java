package vn.vinhphuc.atlas.view.tour;

import java.util.OptionalLong;

/**
 * Digits of the number of a scene, typed one after the other.
 *
 * @param digits at most {@value #MOST}
 * @param at     when the last one was typed, ms
 */
public record Entry(String digits, long at) {

    public static final Entry NONE = new Entry("", 0);

    /** Digits that wait longer than this for more are forgotten, ms. */
    public static final long PATIENCE = 5000;

    private static final int MOST = 4;

    Entry with(int digit, long now) {
        String before = now - at <= PATIENCE ? digits : "";
        String longer = before + digit;
        return new Entry(longer.length() > MOST ? longer.substring(longer.length() - MOST) : longer, now);
    }

    /** What was typed; empty if nothing was, or too long ago. */
    public OptionalLong number(long now) {
        return digits.isEmpty() || now - at > PATIENCE ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(digits));
    }
}
