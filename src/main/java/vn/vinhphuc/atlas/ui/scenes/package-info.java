/** The strip in which a tour is made: its scenes as small pictures, and what can be done with them. */
@NullMarked
package vn.vinhphuc.atlas.ui.scenes;

import org.jspecify.annotations.NullMarked;
