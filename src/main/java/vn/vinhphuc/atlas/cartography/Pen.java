package vn.vinhphuc.atlas.cartography;

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

    LineLook line(LineRole role) {
        return theme.line(role);
    }

    /** A line without gaps, with round ends. */
    Stroke solid(Colour colour, LineLook line) {
        return Stroke.solid(colour, px(line.width()));
    }

    Stroke solid(Colour colour, LineRole role) {
        return solid(colour, line(role));
    }

    /** A line with straight ends, broken if its look is. */
    Stroke blunt(Colour colour, LineLook line) {
        return new Stroke(colour, px(line.width()), line.dash().stream().map(this::px).toList(), Stroke.Cap.BUTT);
    }

    Stroke blunt(Colour colour, LineRole role) {
        return blunt(colour, line(role));
    }
}
