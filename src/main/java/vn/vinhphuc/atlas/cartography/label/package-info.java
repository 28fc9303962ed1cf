/** Where labels go: candidate positions, what they cost, and a placement in which nothing overlaps. */
@NullMarked
package vn.vinhphuc.atlas.cartography.label;

import org.jspecify.annotations.NullMarked;
