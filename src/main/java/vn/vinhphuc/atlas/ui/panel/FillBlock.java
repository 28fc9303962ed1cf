package vn.vinhphuc.atlas.ui.panel;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.ShareOf;
import vn.vinhphuc.atlas.domain.Topic;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.ui.FillBar;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.view.FillRate;
import vn.vinhphuc.atlas.view.SiteSheet;

/** How full a site is: the number, what it is a share of, and a bar; or that it is not published. */
final class FillBlock extends Block {

    private final Quotes quotes;

    static FillBlock of(SiteSheet sheet, Quotes quotes) {
        return new FillBlock(sheet, quotes, new OtherValues(sheet.fill().others(), quotes));
    }

    private FillBlock(SiteSheet sheet, Quotes quotes, OtherValues others) {
        super(quotes.figures().measure(Measure.FILL_RATE), others.link());
        this.quotes = quotes;
        getStyleClass().add("fill-block");
        switch (sheet.fill()) {
            case FillRate.Published rate -> published(rate);
            case FillRate.NotPublished none -> notPublished(none);
        }
        add(others.list());
        sheet.blocks().stream().filter(block -> block.topic() == Topic.FILL)
                .flatMap(block -> block.lines().stream())
                .forEach(line -> add(new FactLine(line, quotes)));
    }

    private void published(FillRate.Published rate) {
        Figure figure = rate.figure();
        FigureText text = quotes.figures();
        Label number = new Label(text.value(figure));
        number.getStyleClass().add("fill-rate");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Prose share = new Prose();
        text.shareOf(figure).ifPresent(basis -> share.say(basis, basisStyle(figure)));
        Prose date = new Prose().say(text.date(figure), "date").with(quotes.mark(figure));
        FlowPane line = new FlowPane(number, share, date);
        line.setRowValignment(VPos.BASELINE);
        line.getStyleClass().add("fill-line");
        add(line);
        boolean old = quotes.freshness().isOld(figure);
        rate.percent().ifPresent(percent -> add(new FillBar(percent, old, spoken(figure))));
        text.scope(figure).ifPresent(scope -> add(new Prose().say(scope, "quiet")));
        if (!(figure.provenance() instanceof Provenance.Reported)) {
            quotes.sources().origin(figure.provenance()).ifPresent(origin -> add(new Prose().say(origin, "quiet")));
        }
        text.caution(figure).ifPresent(caution -> add(new Prose().say(caution, "caution")));
        if (old) {
            add(new Prose().say(quotes.words().text("panel.fill.old"), "caution"));
        }
    }

    private void notPublished(FillRate.NotPublished none) {
        Region rule = new Region();
        rule.getStyleClass().add("dotted-rule");
        add(new Prose().say(quotes.figures().notPublished(), "missing", "fill-missing"), rule);
        if (!none.others().isEmpty()) {
            add(new Prose().say(quotes.words().text("panel.fill.partial"), "quiet"));
        }
    }

    private String spoken(Figure figure) {
        FigureText text = quotes.figures();
        return text.measure(figure.measure()) + " " + text.value(figure) + " "
                + text.shareOf(figure).orElse("") + ", " + text.date(figure);
    }

    private static String basisStyle(Figure figure) {
        return figure.shareOf().filter(share -> share == ShareOf.NOT_STATED).isPresent() ? "basis-missing" : "basis";
    }
}
