/** A booth where nobody stands by: who is there, how long ago they touched anything, and how one leaves it. */
@NullMarked
package vn.vinhphuc.atlas.view.booth;

import org.jspecify.annotations.NullMarked;
