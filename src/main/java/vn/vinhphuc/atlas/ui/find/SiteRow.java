package vn.vinhphuc.atlas.ui.find;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.FillBar;
import vn.vinhphuc.atlas.ui.LetterMark;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.StarButton;
import vn.vinhphuc.atlas.ui.SymbolIcon;
import vn.vinhphuc.atlas.view.FillRate;
import vn.vinhphuc.atlas.view.Freshness;
import vn.vinhphuc.atlas.view.SearchHit;
import vn.vinhphuc.atlas.view.SiteList;
import vn.vinhphuc.atlas.view.SiteThen;

/** A site in the list: symbol, name, area, and beneath how full it is or how far it has come. */
final class SiteRow extends HBox {

    private final Words words;
    private final FigureText figures;
    private final Freshness freshness;

    SiteRow(SiteList.Row.Entry entry, PlanPeriod period, Optional<String> letter,
            Image symbol, StarButton star, Words words, Freshness freshness) {
        this.words = words;
        this.figures = new FigureText(words);
        this.freshness = freshness;
        getStyleClass().add("site-row");
        ImageView icon = new ImageView(symbol);
        icon.setFitWidth(SymbolIcon.SIDE);
        icon.setFitHeight(SymbolIcon.SIDE);
        VBox text = new VBox(nameLine(entry, letter), period == PlanPeriod.Y2021 ? then(entry.then()) : second(entry.then()));
        entry.hit().filter(hit -> !FoundRow.isName(hit)).ifPresent(hit -> text.getChildren().add(why(hit)));
        text.getStyleClass().add("text");
        HBox.setHgrow(text, Priority.ALWAYS);
        star.setFocusTraversable(false);
        VBox signs = new VBox(icon, star);
        signs.getStyleClass().add("signs");
        getChildren().addAll(signs, text);
    }

    private HBox nameLine(SiteList.Row.Entry entry, Optional<String> letter) {
        String label = figures.in(entry.site().label());
        Prose name = new Prose();
        Optional<SearchHit> inName = entry.hit().filter(hit -> hit.matched().equals(label));
        inName.ifPresentOrElse(hit -> FoundRow.marked(name, hit, "value"), () -> name.say(label, "value"));
        letter.ifPresent(one -> name.with(new LetterMark(one)));
        HBox.setHgrow(name, Priority.ALWAYS);
        Label area = new Label(entry.site().hectares().map(figures.numbers()::hectares)
                .orElseGet(() -> words.text("find.no-area")));
        area.getStyleClass().add("area");
        area.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(name, area);
        line.getStyleClass().add("line");
        return line;
    }

    /** The status of that time; that of today where none of that time is published. */
    private Region then(SiteThen then) {
        return then.figure().map(figure -> new Prose().say(figures.status(then.status()), "quiet").say("  " + figures.date(figure), "date"))
                .orElseGet(() -> new Prose().say(words.text("find.status.today", figures.status(then.site().status())), "quiet"));
    }

    private Region second(SiteThen then) {
        return switch (FillRate.of(then.site())) {
            case FillRate.Published(Figure figure, Optional<Double> percent, var others) when percent.isPresent() ->
                    bar(figure, percent.get());
            case FillRate.NotPublished none when then.status() != Status.OPERATING ->
                    new Prose().say(figures.status(then.status()), "quiet");
            default -> notPublished();
        };
    }

    private HBox bar(Figure figure, double percent) {
        boolean old = freshness.isOld(figure);
        FillBar bar = new FillBar(percent, old, figures.rounded(figure));
        bar.getStyleClass().add("thin");
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label rate = new Label(figures.rounded(figure));
        rate.getStyleClass().add("rate");
        Label date = new Label(figures.date(figure));
        date.getStyleClass().add("date");
        date.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(bar, rate, date);
        line.getStyleClass().add("line");
        return line;
    }

    private HBox notPublished() {
        Region rule = new Region();
        rule.getStyleClass().add("dotted-rule");
        HBox.setHgrow(rule, Priority.ALWAYS);
        Label missing = new Label(figures.notPublished());
        missing.getStyleClass().add("missing");
        missing.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(rule, missing);
        line.getStyleClass().add("line");
        return line;
    }

    /** What the search found it by, where that is not its name. */
    private Prose why(SearchHit hit) {
        Prose why = new Prose();
        FoundRow.marked(why, hit, "quiet");
        return why;
    }

    /** What a screen reader says. */
    static String spoken(SiteThen then, PlanPeriod period, FigureText figures) {
        Site site = then.site();
        Language language = figures.words().language();
        if (period == PlanPeriod.Y2021) {
            return String.join(", ", site.name().in(language),
                    then.figure().map(figure -> figures.status(then.status()) + " " + figures.date(figure))
                    .orElseGet(figures::notPublished), site.hectares().map(figures.numbers()::hectares).orElseGet(figures::notPublished));
        }
        String fill = FillRate.of(site).shown()
                .map(figure -> figures.rounded(figure) + " " + figures.shareOf(figure).orElse("") + " " + figures.date(figure))
                .orElseGet(figures::notPublished);
        return String.join(", ", site.name().in(language), figures.status(then.status()),
                site.hectares().map(figures.numbers()::hectares).orElseGet(figures::notPublished),
                figures.measure(Measure.FILL_RATE) + " " + fill);
    }
}
