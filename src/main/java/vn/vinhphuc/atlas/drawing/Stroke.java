package vn.vinhphuc.atlas.drawing;

import java.util.List;

/**
 * How an outline is drawn.
 *
 * @param colour of the line
 * @param width  px, more than 0
 * @param dash   lengths in px drawn and left out in turn; empty for a solid line
 * @param cap    how ends look
 */
public record Stroke(Colour colour, double width, List<Double> dash, Cap cap) {

    /** The ends of a line and of its dashes: cut off, or round and longer by half the width. */
    public enum Cap {
        BUTT, ROUND
    }

    /** @throws IllegalArgumentException if the width is not more than 0 or a dash is negative */
    public Stroke {
        dash = List.copyOf(dash);
        if (!(width > 0) || dash.stream().anyMatch(d -> d < 0)) {
            throw new IllegalArgumentException("a stroke of width " + width + " and dash " + dash + " cannot be drawn");
        }
    }

    /** A solid line with round ends. */
    public static Stroke solid(Colour colour, double width) {
        return new Stroke(colour, width, List.of(), Cap.ROUND);
    }

    /** A broken line with straight ends; the lengths are drawn and left out in turn, px. */
    public static Stroke dashed(Colour colour, double width, Double... dash) {
        return new Stroke(colour, width, List.of(dash), Cap.BUTT);
    }

    /** The same line in another colour. */
    public Stroke withColour(Colour other) {
        return new Stroke(other, width, dash, cap);
    }

    /** The same line with other ends. */
    public Stroke withCap(Cap other) {
        return new Stroke(colour, width, dash, other);
    }

    /** A line of round dots, {@code step} px from middle to middle. */
    public static Stroke dotted(Colour colour, double width, double step) {
        return new Stroke(colour, width, List.of(0.01, step), Cap.ROUND);
    }
}
