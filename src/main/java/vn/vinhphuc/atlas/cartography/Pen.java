package vn.vinhphuc.atlas.cartography;

import java.util.List;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Stroke;

/**
 * Draws lines as heavy as a theme and a zoom ask for.
 *
 * @param theme colours and scale
 * @param zoom  as in the viewport
 */
record Pen(Theme theme, double zoom) {

    Colour colour(Role role) {
        return theme.colour(role);
    }

    /** A role's colour, let through by a share of its own opacity. */
    Colour colour(Role role, double opacity) {
        Colour colour = theme.colour(role);
        return colour.at(colour.opacity() * opacity);
    }

    /** Logical px of a weight. */
    double px(Weight weight) {
        return weight.at(zoom) * theme.scale();
    }

    /** A solid line with round ends. */
    Stroke solid(Colour colour, Weight width) {
        return Stroke.solid(colour, px(width));
    }

    /** A solid line with straight ends. */
    Stroke blunt(Colour colour, Weight width) {
        return new Stroke(colour, px(width), List.of(), Stroke.Cap.BUTT);
    }

    /** A broken line: lengths drawn and left out in turn. */
    Stroke dashed(Colour colour, Weight width, Weight... dash) {
        return new Stroke(colour, px(width), Stream.of(dash).map(this::px).toList(), Stroke.Cap.BUTT);
    }
}
