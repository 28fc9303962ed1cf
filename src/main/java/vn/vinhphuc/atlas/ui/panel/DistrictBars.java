package vn.vinhphuc.atlas.ui.panel;

import java.util.List;
import java.util.Set;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.view.Criterion;
import vn.vinhphuc.atlas.view.DistrictCounts;

/** How many parks and clusters lie in each district until June 2025, as bars. */
final class DistrictBars extends Block {

    DistrictBars(DistrictCounts counts, Quotes quotes, Asking asking) {
        super(quotes.words().text("panel.districts"));
        int most = counts.lines().stream().mapToInt(DistrictCounts.Line::sites).max().orElse(1);
        for (DistrictCounts.Line line : counts.lines()) {
            ChartRow row = new ChartRow(quotes.in(line.name()), quotes.words().text("panel.districts.value", line.parks(), line.clusters()),
                    new BarStrip(List.of(new BarStrip.Part("park", line.parks()), new BarStrip.Part("cluster", line.clusters())),
                            Math.max(1, most)));
            add(line.sites() == 0 ? row : asking.row(row, List.of(new Criterion.Districts(Set.of(line.code())))));
        }
        add(new Prose().say(quotes.words().text("panel.districts.rule", quotes.asOf()), "quiet"));
        if (counts.unknown() > 0) {
            add(new Prose().say(quotes.words().text("panel.districts.unknown", counts.unknown()), "missing"));
        }
    }
}
