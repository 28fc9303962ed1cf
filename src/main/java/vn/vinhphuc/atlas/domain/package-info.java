/** What an investor asks about: sites and their figures, sources, sectors, plans, and the ground they stand on. */
@NullMarked
package vn.vinhphuc.atlas.domain;

import org.jspecify.annotations.NullMarked;
