/** What stands beside the map: title, legend, scale bar, north arrow, credits and arrows at the edge. */
@NullMarked
package vn.vinhphuc.atlas.cartography.furniture;

import org.jspecify.annotations.NullMarked;
