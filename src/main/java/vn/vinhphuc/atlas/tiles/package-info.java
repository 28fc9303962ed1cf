/** Tiles of the base map, rendered and kept in bounded memory. */
@NullMarked
package vn.vinhphuc.atlas.tiles;

import org.jspecify.annotations.NullMarked;
