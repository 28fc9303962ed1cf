/** The list of sites and the search box. */
@NullMarked
package vn.vinhphuc.atlas.ui.find;

import org.jspecify.annotations.NullMarked;
