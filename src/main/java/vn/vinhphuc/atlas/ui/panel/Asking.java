package vn.vinhphuc.atlas.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.view.Criteria;
import vn.vinhphuc.atlas.view.Criterion;

/** Charts whose lines ask for what they count: one click asks, another takes it back. */
final class Asking {

    private final Consumer<List<Criterion>> toggle;
    private final Quotes quotes;
    private final List<Asked> rows = new ArrayList<>();

    /** @param toggle asks for what meets all of these, or takes it back */
    Asking(Quotes quotes, Consumer<List<Criterion>> toggle) {
        this.quotes = quotes;
        this.toggle = toggle;
    }

    /** Makes a line ask. */
    ChartRow row(ChartRow row, List<Criterion> criteria) {
        rows.add(new Asked(row, criteria));
        return row.asking(() -> toggle.accept(criteria), quotes.words().text("panel.chart.ask"));
    }

    /** Marks the lines whose question is asked. */
    void show(Criteria criteria) {
        rows.forEach(asked -> asked.row.show(criteria.asks(asked.criteria)));
    }

    private record Asked(ChartRow row, List<Criterion> criteria) {
    }
}
