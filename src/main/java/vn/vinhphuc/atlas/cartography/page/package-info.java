/** Pages for people who were given nothing else: the fact sheet of a site, and the figures beside a map. */
@NullMarked
package vn.vinhphuc.atlas.cartography.page;

import org.jspecify.annotations.NullMarked;
