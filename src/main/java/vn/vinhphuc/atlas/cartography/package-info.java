/** How the map looks: themes, and the layers of the base map. Pure values in, marks out. */
@NullMarked
package vn.vinhphuc.atlas.cartography;

import org.jspecify.annotations.NullMarked;
