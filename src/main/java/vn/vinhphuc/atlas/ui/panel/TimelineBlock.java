package vn.vinhphuc.atlas.ui.panel;

import vn.vinhphuc.atlas.domain.Province;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.view.YearSeries;

/** How many parks the province counted as established, and their area, year by year. */
final class TimelineBlock extends Block {

    TimelineBlock(Province province, Quotes quotes) {
        super(quotes.words().text("panel.timeline"));
        add(new YearColumns(quotes.words().text("panel.timeline.parks"), YearSeries.parks(province), quotes),
                new YearColumns(quotes.words().text("panel.timeline.area"), YearSeries.parkHectares(province), quotes));
    }
}
