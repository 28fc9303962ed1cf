/** What leaves the window: the dialog of exports with its preview, the clipboard, the printer. */
@NullMarked
package vn.vinhphuc.atlas.ui.export;

import org.jspecify.annotations.NullMarked;
