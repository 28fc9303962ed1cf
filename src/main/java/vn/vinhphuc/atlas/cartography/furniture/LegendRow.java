package vn.vinhphuc.atlas.cartography.furniture;

import java.util.List;
import vn.vinhphuc.atlas.drawing.Mark;

/**
 * A line of the legend.
 *
 * @param sample around the middle of the left edge of the sample's column, px
 * @param text   what it stands for
 * @param form   how it is set
 */
record LegendRow(List<Mark> sample, String text, Form form) {

    /** How a row is set. */
    enum Form {
        ENTRY, FIRST_OF_SECTION, NOTE
    }

    LegendRow {
        sample = List.copyOf(sample);
    }

    LegendRow first() {
        return new LegendRow(sample, text, Form.FIRST_OF_SECTION);
    }
}
