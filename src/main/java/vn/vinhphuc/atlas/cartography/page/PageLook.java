package vn.vinhphuc.atlas.cartography.page;

import java.time.LocalDate;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.i18n.Words;

/**
 * How pages are to be.
 *
 * @param theme  of their colours
 * @param words  of the language
 * @param madeOn the day that is printed on them
 * @param office whom to ask
 */
public record PageLook(Theme theme, Words words, LocalDate madeOn, Office office) {
}
