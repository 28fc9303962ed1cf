/** The work of the atlas without a window; the only place that knows picocli. */
@NullMarked
package vn.vinhphuc.atlas.cli;

import org.jspecify.annotations.NullMarked;
