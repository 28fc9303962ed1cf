/** A picture of the map in a file: compose, paint, write beside the target, move into place. */
@NullMarked
package vn.vinhphuc.atlas.export;

import org.jspecify.annotations.NullMarked;
