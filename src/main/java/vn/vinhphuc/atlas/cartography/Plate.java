package vn.vinhphuc.atlas.cartography;

import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;

/**
 * The whole base map at one zoom, from which tiles, windows and pages are cut. Dashes and hachures are laid once over
 * the whole, so that neighbouring cuts agree at their edges.
 *
 * @param plane      coordinates of the pieces
 * @param background what lies beyond everything
 * @param layers     from below to top
 */
record Plate(Plane plane, Colour background, List<Layer> layers) {

    Plate {
        layers = List.copyOf(layers);
    }

    /** The part that a viewport of the plate's zoom shows. */
    Drawing cut(Viewport viewport) {
        ScreenPoint corner = plane.corner(viewport);
        Box window = new Box(corner.x(), corner.y(), viewport.width(), viewport.height());
        Outline frame = Outline.rectangle(0, 0, viewport.width(), viewport.height());
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.filled(frame, background));
        for (Layer layer : layers) {
            List<Mark> seen = layer.pieces().stream()
                    .filter(piece -> piece.reach().overlaps(window))
                    .map(Piece::mark)
                    .toList();
            if (!seen.isEmpty()) {
                marks.add(Mark.moved(layer.name(), seen, -corner.x(), -corner.y()));
            }
        }
        return new Drawing(viewport.width(), viewport.height(), List.of(Mark.clipped("base", marks, frame)));
    }
}
