/** What is being looked at, as values: the view, search, order and summaries. */
@NullMarked
package vn.vinhphuc.atlas.view;

import org.jspecify.annotations.NullMarked;
