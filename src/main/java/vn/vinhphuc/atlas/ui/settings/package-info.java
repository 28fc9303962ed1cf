/** What an officer sets once, which data is shown, and what the program is made of. */
@NullMarked
package vn.vinhphuc.atlas.ui.settings;

import org.jspecify.annotations.NullMarked;
