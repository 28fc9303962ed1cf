package vn.vinhphuc.atlas.cartography;

import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;

/**
 * A mark of a plate.
 *
 * @param mark  in the pixels of the plate's plane
 * @param reach what it covers at most, to leave it out where it is not seen
 */
record Piece(Mark mark, Box reach) {

    static Piece filled(Outline outline, Colour colour) {
        return new Piece(Mark.filled(outline, colour), outline.bounds().grown(1));
    }

    static Piece drawn(Outline outline, Stroke stroke) {
        return new Piece(Mark.drawn(outline, stroke), outline.bounds().grown(stroke.width() + 1));
    }
}
