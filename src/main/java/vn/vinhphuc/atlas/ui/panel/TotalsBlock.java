package vn.vinhphuc.atlas.ui.panel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.image.ImageView;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.ui.SymbolIcon;
import vn.vinhphuc.atlas.view.Criterion;
import vn.vinhphuc.atlas.view.PeriodView;
import vn.vinhphuc.atlas.view.SiteTotals;

/** Counts and hectares by kind and status of a period as bars, with the missing areas counted. */
final class TotalsBlock extends Block {

    private static final double ICON = 16;

    private final Quotes quotes;
    private final Words words;
    private final PlanPeriod period;
    private final SymbolIcon symbols;
    private final Asking asking;

    TotalsBlock(PeriodView then, Quotes quotes, SymbolIcon symbols, Asking asking) {
        super(quotes.words().text("panel.totals"));
        this.quotes = quotes;
        this.words = quotes.words();
        this.period = then.period();
        this.symbols = symbols;
        this.asking = asking;
        SiteTotals totals = SiteTotals.of(then);
        int most = totals.lines().stream().mapToInt(SiteTotals.Line::count).max().orElse(1);
        for (SiteKind kind : SiteKind.values()) {
            SiteTotals.Sum sum = totals.sum(kind);
            add(new Prose().say(words.text(kind == SiteKind.PARK ? "panel.totals.parks" : "panel.totals.clusters",
                    sum.count()), "area").say("  " + hectares(sum.hectares(), sum.withoutArea(), sum.count()), "quiet"));
            totals.lines(kind).forEach(line -> add(row(line, most)));
        }
        add(new Prose().say(words.text("panel.totals.rule", quotes.asOf()), "quiet"));
        if (!totals.notAdded().isEmpty()) {
            add(new Prose().say(words.text("panel.totals.not-added", totals.notAdded().size()), "quiet"));
        }
    }

    /** A question is about today: of the statuses of 2021 it knows nothing. */
    private ChartRow row(SiteTotals.Line line, int most) {
        ImageView icon = new ImageView(symbols.of(line.kind(), line.status(), Optional.empty()));
        icon.setFitWidth(ICON);
        icon.setFitHeight(ICON);
        String style = line.kind() == SiteKind.PARK ? "park" : "cluster";
        ChartRow row = new ChartRow(quotes.figures().status(line.status()), value(line), new BarStrip(List.of(
                new BarStrip.Part(style, line.count() - line.withoutArea()),
                new BarStrip.Part("missing-" + style, line.withoutArea())), most))
                .with(icon).note(Optional.of(line.withoutArea()).filter(none -> none > 0 && none < line.count())
                        .map(none -> words.text("panel.totals.missing", none)));
        return period == PlanPeriod.Y2021 ? row : asking.row(row,
                List.of(new Criterion.Kinds(Set.of(line.kind())), new Criterion.Statuses(Set.of(line.status()))));
    }

    private String value(SiteTotals.Line line) {
        return words.text("panel.chart.count-and", line.count(), line.withoutArea() == line.count()
                ? words.text("panel.totals.no-area") : quotes.figures().numbers().hectares(line.hectares()));
    }

    private String hectares(double hectares, int withoutArea, int count) {
        if (withoutArea == count) {
            return words.text("panel.totals.no-area");
        }
        String sum = quotes.figures().numbers().hectares(hectares);
        return withoutArea == 0 ? sum : words.text("panel.totals.without-area", sum, withoutArea);
    }
}
