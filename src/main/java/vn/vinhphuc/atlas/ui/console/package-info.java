/** The speaker's screen: what is shown and what comes next, notes, time, and what the figures bear. */
@NullMarked
package vn.vinhphuc.atlas.ui.console;

import org.jspecify.annotations.NullMarked;
