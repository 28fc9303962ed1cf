package vn.vinhphuc.atlas.ui.panel;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.vinhphuc.atlas.domain.Source;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Quotes;

/** The numbered sources at the end of a panel. */
final class SourceList extends Block {

    SourceList(Quotes quotes) {
        super(quotes.words().text("panel.sources"));
        getStyleClass().add("source-list");
        for (Source source : quotes.citations().sources()) {
            Prose brief = new Prose().say(quotes.sources().brief(source), "quiet");
            HBox.setHgrow(brief, Priority.ALWAYS);
            HBox line = new HBox(quotes.mark(source), brief);
            line.getStyleClass().add("source-line");
            add(line);
        }
        add(new Prose().say(quotes.words().text("panel.sources.key"), "quiet"));
    }
}
