/** How our map looks: theme, layers, symbols, labels, legend and scale bar. Pure values in, marks out. */
@NullMarked
package vn.vinhphuc.atlas.cartography;

import org.jspecify.annotations.NullMarked;
