/** The tray at the foot of the window: sites side by side. */
@NullMarked
package vn.vinhphuc.atlas.ui.compare;

import org.jspecify.annotations.NullMarked;
