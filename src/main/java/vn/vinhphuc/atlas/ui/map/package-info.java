/** The map: camera, tiles, overlay, what is under the mouse; the only place that knows Gluon Maps. */
@NullMarked
package vn.vinhphuc.atlas.ui.map;

import org.jspecify.annotations.NullMarked;
