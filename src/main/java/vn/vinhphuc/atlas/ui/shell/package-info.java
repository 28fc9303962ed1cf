/** The window: makes every part, once, by constructor. */
@NullMarked
package vn.vinhphuc.atlas.ui.shell;

import org.jspecify.annotations.NullMarked;
