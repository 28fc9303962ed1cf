package vn.vinhphuc.atlas.ui;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Source;

/** Where a value comes from: its date, its sources, how it was computed, what to beware of. */
final class SourceCard extends VBox {

    private final Quotes quotes;

    SourceCard(Quote quote, Quotes quotes) {
        this.quotes = quotes;
        getStyleClass().add("source-card");
        say(quote.what(), "strong");
        quote.scope().ifPresent(scope -> say(quotes.words().text("panel.source.scope", scope), "quiet"));
        say(quotes.words().text("panel.source.as-of", quotes.figures().dates().exact(quote.provenance().asOf())), "quiet");
        quote.caution().ifPresent(caution -> say(caution, "caution"));
        quotes.sources().origin(quote.provenance()).ifPresent(origin -> say(origin, "quiet"));
        sources(quote.provenance());
    }

    /** A source by itself. */
    SourceCard(Source source, Quotes quotes) {
        this.quotes = quotes;
        getStyleClass().add("source-card");
        getChildren().add(source(source));
    }

    private void sources(Provenance provenance) {
        List<Source> sources = provenance.sources();
        if (sources.isEmpty()) {
            say(quotes.words().text("panel.source.none"), "missing");
        }
        sources.forEach(source -> getChildren().add(source(source)));
    }

    private VBox source(Source source) {
        VBox box = new VBox();
        box.getStyleClass().add("source");
        box.getChildren().add(new Prose().say(
                quotes.words().text("panel.source.numbered", quotes.citations().number(source), source.title()), "strong"));
        box.getChildren().add(new Prose().say(quotes.words().text("panel.source.published",
                quotes.sources().publisher(source), quotes.sources().date(source)), "quiet"));
        box.getChildren().add(new Prose().say(quotes.sources().trust(source.trust()), "quiet"));
        source.document().ifPresent(document -> box.getChildren().add(
                new Prose().say(quotes.words().text("panel.source.document", document), "quiet")));
        source.url().ifPresent(address -> box.getChildren().addAll(
                new Prose().say(address, "address"), actions(address)));
        return box;
    }

    private FlowPane actions(String address) {
        Hyperlink copy = new Hyperlink(quotes.words().text("panel.source.copy"));
        copy.getStyleClass().add("copy");
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(address);
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(quotes.words().text("panel.source.copied"));
        });
        Hyperlink open = new Hyperlink(quotes.words().text("panel.source.open"));
        open.getStyleClass().add("open");
        open.setOnAction(event -> quotes.browser().accept(address));
        FlowPane actions = new FlowPane(copy, open);
        actions.getStyleClass().add("actions");
        return actions;
    }

    private void say(String words, String style) {
        getChildren().add(new Prose().say(words, style));
    }
}
