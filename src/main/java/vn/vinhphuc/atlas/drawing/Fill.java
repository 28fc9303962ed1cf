package vn.vinhphuc.atlas.drawing;

/** What the inside of an outline is filled with. */
public sealed interface Fill {

    record Solid(Colour colour) implements Fill {
    }

    /**
     * Parallel lines.
     *
     * @param colour of the lines
     * @param angle  degrees clockwise from the horizontal
     * @param step   distance from line to line, px
     * @param width  of a line, px
     */
    record Hatch(Colour colour, double angle, double step, double width) implements Fill {
    }
}
