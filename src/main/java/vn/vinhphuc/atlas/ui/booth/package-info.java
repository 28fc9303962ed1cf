/** The screen of a booth: a tour that plays by itself, and a simple atlas for the guest who touches it. */
@NullMarked
package vn.vinhphuc.atlas.ui.booth;

import org.jspecify.annotations.NullMarked;
