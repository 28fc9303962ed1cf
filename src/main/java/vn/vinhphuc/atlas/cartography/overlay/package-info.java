/** Everything that stands on the map and keeps its size: symbols, shields and labels of sites, places, roads and water. */
@NullMarked
package vn.vinhphuc.atlas.cartography.overlay;

import org.jspecify.annotations.NullMarked;
