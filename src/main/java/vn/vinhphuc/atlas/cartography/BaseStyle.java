package vn.vinhphuc.atlas.cartography;

import vn.vinhphuc.atlas.domain.Administration;

/**
 * All that the base map depends on besides the viewport.
 *
 * @param theme          colours and weights
 * @param administration which borders are drawn
 */
public record BaseStyle(Theme theme, Administration administration) {
}
