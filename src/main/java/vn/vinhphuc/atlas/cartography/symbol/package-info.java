/** Signs of the map, in pixels around their own point: sites by kind, status and fill, places, shields. */
@NullMarked
package vn.vinhphuc.atlas.cartography.symbol;

import org.jspecify.annotations.NullMarked;
