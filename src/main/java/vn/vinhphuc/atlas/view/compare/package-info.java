/** Sites side by side: the same measures in rows, in the same units, with gaps where nothing is published. */
@NullMarked
package vn.vinhphuc.atlas.view.compare;

import org.jspecify.annotations.NullMarked;
