/** What the program keeps from one start to the next. */
@NullMarked
package vn.vinhphuc.atlas.store;

import org.jspecify.annotations.NullMarked;
