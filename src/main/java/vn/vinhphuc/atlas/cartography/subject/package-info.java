/** What a map is about besides the ground: period, administration, selection, and what the question of a guest has found. */
@NullMarked
package vn.vinhphuc.atlas.cartography.subject;

import org.jspecify.annotations.NullMarked;
