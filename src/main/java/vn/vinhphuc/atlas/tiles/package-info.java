/** Tiles of the base map, rendered and kept in bounded memory, and put together into pictures. */
@NullMarked
package vn.vinhphuc.atlas.tiles;

import org.jspecify.annotations.NullMarked;
