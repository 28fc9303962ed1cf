/** Which sites fit a guest: elimination with reasons, near misses, and what cannot be told. */
@NullMarked
package vn.vinhphuc.atlas.view.match;

import org.jspecify.annotations.NullMarked;
