/** What stands in the window's place until the window itself is ready. */
@NullMarked
package vn.vinhphuc.atlas.ui.start;

import org.jspecify.annotations.NullMarked;
