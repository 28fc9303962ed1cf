package vn.vinhphuc.atlas.cartography;

import java.util.List;

/**
 * How heavy a line is.
 *
 * @param width of the line
 * @param dash  lengths drawn and left out in turn; empty for a solid line
 */
record LineLook(Weight width, List<Weight> dash) {

    LineLook {
        dash = List.copyOf(dash);
    }

    /** A solid line. */
    static LineLook solid(Weight width) {
        return new LineLook(width, List.of());
    }

    /** The same line in another width. */
    LineLook wide(Weight other) {
        return new LineLook(other, dash);
    }
}
