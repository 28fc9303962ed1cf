package vn.vinhphuc.atlas.cartography;

import java.util.List;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.geo.GeoLine;

/** Borders between the provinces around the territory. */
final class NeighbourLayer {

    private NeighbourLayer() {
    }

    static Layer of(List<GeoLine> lines, double toleranceMetres, Plane plane, Pen pen) {
        return new Layer("neighbours", lines.stream()
                .map(line -> Piece.drawn(plane.line(line.simplified(toleranceMetres)), stroke(pen)))
                .toList());
    }

    static Stroke stroke(Pen pen) {
        return pen.blunt(pen.colour(Role.BORDER_PROVINCE, 0.8), LineRole.BORDER_NEIGHBOUR);
    }
}
