package vn.vinhphuc.atlas.ui.panel;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.view.SiteTotals;

/** Counts and hectares by kind and status, with the missing areas counted. */
final class TotalsBlock extends Block {

    private final Quotes quotes;
    private final Words words;

    TotalsBlock(SiteTotals totals, Quotes quotes) {
        super(quotes.words().text("panel.totals"));
        this.quotes = quotes;
        this.words = quotes.words();
        for (SiteKind kind : SiteKind.values()) {
            SiteTotals.Sum sum = totals.sum(kind);
            add(new Prose().say(words.text(kind == SiteKind.PARK ? "panel.totals.parks" : "panel.totals.clusters",
                    sum.count()), "area").say("  " + hectares(sum.hectares(), sum.withoutArea(), sum.count()), "quiet"));
            totals.lines(kind).forEach(this::line);
        }
        add(new Prose().say(words.text("panel.totals.rule"), "quiet"));
        if (!totals.notAdded().isEmpty()) {
            add(new Prose().say(words.text("panel.totals.not-added", totals.notAdded().size()), "quiet"));
        }
    }

    private void line(SiteTotals.Line line) {
        Label status = new Label(quotes.figures().status(line.status()));
        status.getStyleClass().add("total-status");
        Label count = new Label(String.valueOf(line.count()));
        count.getStyleClass().add("total-count");
        Prose hectares = new Prose().say(hectares(line.hectares(), line.withoutArea(), line.count()), "quiet");
        HBox.setHgrow(hectares, Priority.ALWAYS);
        HBox row = new HBox(status, count, hectares);
        row.getStyleClass().add("total-line");
        add(row);
    }

    private String hectares(double hectares, int withoutArea, int count) {
        if (withoutArea == count) {
            return words.text("panel.totals.no-area");
        }
        String sum = quotes.figures().numbers().hectares(hectares);
        return withoutArea == 0 ? sum : words.text("panel.totals.without-area", sum, withoutArea);
    }
}
