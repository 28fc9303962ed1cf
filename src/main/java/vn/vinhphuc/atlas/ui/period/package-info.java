/** The bar of the plan periods. */
@NullMarked
package vn.vinhphuc.atlas.ui.period;

import org.jspecify.annotations.NullMarked;
