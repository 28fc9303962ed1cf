package vn.vinhphuc.atlas.cartography.sheet;

import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.geo.Viewport;

/**
 * A composed sheet.
 *
 * @param drawing  in logical pixels
 * @param viewport what its map shows, as large as the whole sheet
 * @param scale    pixels for one logical pixel
 */
public record MapSheet(Drawing drawing, Viewport viewport, double scale) {
}
