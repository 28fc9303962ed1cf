/** A picture as a value, and the painters that turn it into pixels, SVG, PDF and slides; the only place that knows Java2D and PDFBox. */
@NullMarked
package vn.vinhphuc.atlas.drawing;

import org.jspecify.annotations.NullMarked;
