package vn.vinhphuc.atlas.cartography.furniture;

import java.util.List;
import vn.vinhphuc.atlas.drawing.Mark;

/**
 * A line of the legend.
 *
 * @param sample around the middle of the left edge of the sample's column, px
 * @param reach  how far the sample goes above or below that, px; 0 for one that is never in the way
 * @param text   what it stands for
 * @param form   how it is set
 */
record LegendRow(List<Mark> sample, double reach, String text, Form form) {

    /** How a row is set. */
    enum Form {
        ENTRY, FIRST_OF_SECTION, NOTE
    }

    LegendRow {
        sample = List.copyOf(sample);
    }

    /** A usual row whose sample is no higher than its text. */
    static LegendRow of(List<Mark> sample, String text) {
        return new LegendRow(sample, 0, text, Form.ENTRY);
    }

    static LegendRow note(String text) {
        return new LegendRow(List.of(), 0, text, Form.NOTE);
    }

    LegendRow reaching(double to) {
        return new LegendRow(sample, to, text, form);
    }

    LegendRow first() {
        return new LegendRow(sample, reach, text, Form.FIRST_OF_SECTION);
    }
}
