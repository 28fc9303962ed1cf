/**
 * Pages for people who were given nothing else: fact sheet, comparison, shortlist, what is handed out at a show, the column beside a map.
 */
@NullMarked
package vn.vinhphuc.atlas.cartography.page;

import org.jspecify.annotations.NullMarked;
