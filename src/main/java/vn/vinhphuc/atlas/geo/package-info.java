/** Positions on the ground, the Web Mercator plane and the viewport; the only place that knows JTS and GeographicLib. */
@NullMarked
package vn.vinhphuc.atlas.geo;

import org.jspecify.annotations.NullMarked;
