/** The window: arranges and listens, never computes; the only place that knows JavaFX, Gluon and AtlantaFX. */
@NullMarked
package vn.vinhphuc.atlas.ui;

import org.jspecify.annotations.NullMarked;
