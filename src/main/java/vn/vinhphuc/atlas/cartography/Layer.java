package vn.vinhphuc.atlas.cartography;

import java.util.List;

/**
 * Pieces of a plate that belong together.
 *
 * @param name   written into formats that have layers
 * @param pieces from below to top
 */
record Layer(String name, List<Piece> pieces) {

    Layer {
        pieces = List.copyOf(pieces);
    }
}
