/** How to use the atlas, inside the atlas. */
@NullMarked
package vn.vinhphuc.atlas.ui.guide;

import org.jspecify.annotations.NullMarked;
