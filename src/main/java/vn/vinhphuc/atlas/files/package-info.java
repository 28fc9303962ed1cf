/** Files that are whole or not there. */
@NullMarked
package vn.vinhphuc.atlas.files;

import org.jspecify.annotations.NullMarked;
