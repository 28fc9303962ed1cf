package vn.vinhphuc.atlas.ui.panel;

import vn.vinhphuc.atlas.domain.Province;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.view.YearSeries;

/** How much foreign capital came and how much there is, year by year. */
final class FdiBlock extends Block {

    FdiBlock(Province province, Quotes quotes) {
        super(quotes.words().text("panel.fdi"));
        add(new YearColumns(quotes.words().text("panel.fdi.flow"), YearSeries.fdiFlow(province), quotes),
                new YearColumns(quotes.words().text("panel.fdi.stock"), YearSeries.fdiStock(province), quotes));
    }
}
