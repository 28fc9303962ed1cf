package vn.vinhphuc.atlas.ui.panel;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.FillBar;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.view.FillSummary;

/** The published fill rates side by side, and how many sites publish none. */
final class FillOverview extends Block {

    private final Quotes quotes;
    private final Words words;
    private final Consumer<Site> select;

    FillOverview(List<FillSummary> summaries, Quotes quotes, Consumer<Site> select) {
        super(quotes.words().text("panel.fill.overview"));
        this.quotes = quotes;
        this.words = quotes.words();
        this.select = select;
        summaries.forEach(this::summary);
    }

    private void summary(FillSummary summary) {
        add(new Prose().say(words.text(summary.kind() == SiteKind.PARK ? "panel.fill.parks" : "panel.fill.clusters",
                summary.rates().size(), summary.sites()), "strong"));
        summary.rates().forEach(rate -> add(row(rate)));
        missing("panel.fill.missing", summary.notPublished());
        missing("panel.fill.missing-partial", summary.onlyPartial());
        summary.average().ifPresentOrElse(
                average -> add(new Prose().say(words.text("panel.fill.average",
                        quotes.figures().numbers().percent(average.percent()),
                        quotes.figures().share(average.basis()), average.sites()), "plain")),
                () -> add(new Prose().say(words.text("panel.fill.no-average"), "quiet")));
    }

    private Node row(FillSummary.Rate rate) {
        Hyperlink name = link(rate.site());
        boolean old = quotes.freshness().isOld(rate.figure());
        String spoken = quotes.in(rate.site().label()) + " " + quotes.figures().rounded(rate.figure());
        FillBar bar = new FillBar(rate.percent(), old, spoken);
        bar.getStyleClass().add("thin");
        Prose said = new Prose().say(quotes.figures().rounded(rate.figure()), "value")
                .say("  " + quotes.figures().date(rate.figure()), "date");
        said.with(quotes.mark(rate.figure()));
        said.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(name, gap, said);
        line.getStyleClass().add("line");
        VBox row = new VBox(line, bar);
        row.getStyleClass().add("rate-line");
        return row;
    }

    private void missing(String key, List<Site> sites) {
        if (!sites.isEmpty()) {
            add(new Prose().say(words.text(key, sites.size()) + " ", "missing")
                    .say(sites.stream().map(site -> quotes.in(site.label())).collect(Collectors.joining(", ")), "quiet"));
        }
    }

    private Hyperlink link(Site site) {
        Hyperlink link = new Hyperlink(quotes.in(site.label()));
        link.setWrapText(true);
        link.setOnAction(event -> select.accept(site));
        return link;
    }
}
