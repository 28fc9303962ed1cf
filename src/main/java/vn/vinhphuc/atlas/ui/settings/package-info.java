/** What an officer sets once: whom the printed sheets name. */
@NullMarked
package vn.vinhphuc.atlas.ui.settings;

import org.jspecify.annotations.NullMarked;
