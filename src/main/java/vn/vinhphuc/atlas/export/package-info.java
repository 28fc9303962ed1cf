/** What leaves as a file, be it maps, sheets, tours or data: compose, paint, write beside the target, move into place. */
@NullMarked
package vn.vinhphuc.atlas.export;

import org.jspecify.annotations.NullMarked;
