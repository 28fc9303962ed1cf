/** Tours: scenes in their order, a show of them that is running, and what each key does to it. */
@NullMarked
package vn.vinhphuc.atlas.view.tour;

import org.jspecify.annotations.NullMarked;
