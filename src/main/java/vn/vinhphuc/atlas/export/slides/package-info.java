/** The map as a slide: its ground a picture, everything else shapes and text that can be moved. */
@NullMarked
package vn.vinhphuc.atlas.export.slides;

import org.jspecify.annotations.NullMarked;
