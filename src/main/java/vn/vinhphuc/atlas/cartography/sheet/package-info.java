/** The map sheet: base map, overlay and furniture composed into one picture. */
@NullMarked
package vn.vinhphuc.atlas.cartography.sheet;

import org.jspecify.annotations.NullMarked;
