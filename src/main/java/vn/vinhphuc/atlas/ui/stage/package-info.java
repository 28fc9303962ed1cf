/** The audience's screen: a running show, its keys, and what lies over and around the map. */
@NullMarked
package vn.vinhphuc.atlas.ui.stage;

import org.jspecify.annotations.NullMarked;
