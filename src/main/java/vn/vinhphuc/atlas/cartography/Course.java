package vn.vinhphuc.atlas.cartography;

import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;

/**
 * A line of the ground as it is drawn. Where only our knowledge of it ends, it goes on a little and fades into the paper.
 *
 * @param track  px of the plane
 * @param start  over how many px its beginning fades, 0 if it begins there
 * @param finish over how many px its end fades, 0 if it ends there
 */
record Course(Track track, double start, double finish) {

    /** Over how many pixels a line fades: enough to see that it goes on, too little to take it for known. */
    static final double FADE = 40;
    private static final double STEP = 4;

    /** The line moved aside where it would lie on others. */
    Course beside(Beside others) {
        return new Course(others.moved(track), start, finish);
    }

    /** The pieces of the line for some strokes, each stroke above the one before. */
    List<List<Piece>> drawn(List<Stroke> strokes, Colour paper) {
        return strokes.stream().map(stroke -> drawn(stroke, paper)).toList();
    }

    private List<Piece> drawn(Stroke stroke, Colour paper) {
        List<Piece> pieces = new ArrayList<>();
        Track rest = faded(track, start, stroke, paper, pieces).reversed();
        rest = faded(rest, finish, stroke, paper, pieces).reversed();
        pieces.addFirst(Piece.drawn(Outline.line(rest.points()), stroke));
        return pieces;
    }

    /** Draws the beginning of a line in steps, the faintest first, and gives the rest. */
    private static Track faded(Track line, double over, Stroke stroke, Colour paper, List<Piece> into) {
        double period = stroke.dash().stream().mapToDouble(Double::doubleValue).sum();
        double step = period == 0 ? STEP : period * Math.max(1, Math.round(STEP / period));
        int steps = (int) Math.floor(over / step);
        Track rest = line;
        for (int i = 0; i < steps; i++) {
            double share = (i + 0.5) / steps;
            Colour colour = paper.at(stroke.colour().opacity()).mixed(stroke.colour(), share);
            into.add(Piece.drawn(Outline.line(rest.upTo(step).reversed().points()),
                    stroke.withColour(colour).withCap(Stroke.Cap.BUTT)));
            rest = rest.from(step);
        }
        return rest;
    }
}
