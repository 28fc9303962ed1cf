/** Lines that a question draws over the ground: ways, circles, and what is measured. */
@NullMarked
package vn.vinhphuc.atlas.cartography.trace;

import org.jspecify.annotations.NullMarked;
