package vn.vinhphuc.atlas.cartography.label;

import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/**
 * Where something stands.
 *
 * @param ground on the ground
 * @param at     in the pixels of the placement
 */
public record Foot(LatLon ground, ScreenPoint at) {
}
