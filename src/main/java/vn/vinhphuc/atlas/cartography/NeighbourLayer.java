package vn.vinhphuc.atlas.cartography;

import java.util.List;
import vn.vinhphuc.atlas.geo.GeoLine;

/** Borders between the provinces around the territory. */
final class NeighbourLayer {

    private static final Weight WIDTH = new Weight(1, 1.4);
    private static final Weight[] DASH = {new Weight(7, 9), new Weight(3, 4), new Weight(1.5, 2), new Weight(3, 4)};

    private NeighbourLayer() {
    }

    static Layer of(List<GeoLine> lines, double toleranceMetres, Plane plane, Pen pen) {
        return new Layer("neighbours", lines.stream()
                .map(line -> Piece.drawn(plane.line(line.simplified(toleranceMetres)),
                        pen.dashed(pen.colour(Role.BORDER_PROVINCE, 0.8), WIDTH, DASH)))
                .toList());
    }
}
