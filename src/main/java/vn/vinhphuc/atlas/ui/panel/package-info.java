/** What is known about a site, or about the province where none is selected. */
@NullMarked
package vn.vinhphuc.atlas.ui.panel;

import org.jspecify.annotations.NullMarked;
