/** The words, numbers, dates and units of a language; the only way to print a figure. */
@NullMarked
package vn.vinhphuc.atlas.i18n;

import org.jspecify.annotations.NullMarked;
