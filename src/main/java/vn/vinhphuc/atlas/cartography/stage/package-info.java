/** What the audience of a show sees around the map: captions, numbers, words, codes and sources. */
@NullMarked
package vn.vinhphuc.atlas.cartography.stage;

import org.jspecify.annotations.NullMarked;
