/** A picture as a value, and the painters that turn it into pixels and SVG; the only place that knows Java2D. */
@NullMarked
package vn.vinhphuc.atlas.drawing;

import org.jspecify.annotations.NullMarked;
