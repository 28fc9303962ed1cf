package vn.vinhphuc.atlas.cartography.page;

import java.time.LocalDate;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Words;

/**
 * What every A4 page is made from, whatever it is about.
 *
 * @param atlas  whose figures it prints
 * @param words  of the language
 * @param madeOn the day that is printed on it
 * @param office whom to ask
 * @param canvas the page, in units of 1/150 inch
 * @param notes  the sources that are cited so far
 */
record Page(Atlas atlas, Words words, LocalDate madeOn, Office office, Canvas canvas, Notes notes) {

    /** Units of 1/150 inch. */
    static final double WIDTH = 1240;
    /** Units of 1/150 inch. */
    static final double HEIGHT = 1754;
    /** From the left edge, units. */
    static final double LEFT = 70;
    /** From the left edge, units. */
    static final double RIGHT = 1170;
    /** Pixels for a unit: signs and names of the maps are as large on paper as in an atlas, 6.5 points and more. */
    private static final double PIXELS = 0.69;

    /** An empty page. What a theme makes larger for a hall is as large on paper as in any other theme. */
    static Page of(Atlas atlas, Theme theme, Words words, LocalDate madeOn, Office office) {
        Page page = new Page(atlas, words, madeOn, office, new Canvas(theme.scaled(1), PIXELS), new Notes());
        page.canvas.filled(0, 0, WIDTH, HEIGHT, Role.CARD);
        return page;
    }

    FigureText text() {
        return new FigureText(words);
    }

    /** The page as it has been filled; its proportions are those of A4. */
    Drawing drawing() {
        return canvas.drawing(WIDTH, HEIGHT);
    }
}
