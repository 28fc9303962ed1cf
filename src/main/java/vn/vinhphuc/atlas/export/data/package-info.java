/** Sites and figures as tables and features for other programs. */
@NullMarked
package vn.vinhphuc.atlas.export.data;

import org.jspecify.annotations.NullMarked;
