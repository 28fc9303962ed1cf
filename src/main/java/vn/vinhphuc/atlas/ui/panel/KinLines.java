package vn.vinhphuc.atlas.ui.panel;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.view.Kinship;

/** What a site is part of and what belongs to it; each name leads there. */
final class KinLines extends VBox {

    private final Quotes quotes;
    private final Consumer<Site> select;

    KinLines(Kinship kinship, Quotes quotes, Consumer<Site> select) {
        this.quotes = quotes;
        this.select = select;
        getStyleClass().add("kin-lines");
        line("panel.kin.inside", kinship.inside().stream().toList());
        line("panel.kin.contains", kinship.contains());
        line("panel.kin.superseded", kinship.supersededBy().stream().toList());
        line("panel.kin.replaces", kinship.replaces());
        line("panel.kin.family", kinship.family());
    }

    private void line(String key, List<Site> sites) {
        if (sites.isEmpty()) {
            return;
        }
        Prose line = new Prose().say(quotes.words().text(key), "quiet");
        sites.forEach(site -> {
            Hyperlink link = new Hyperlink(quotes.in(site.label()));
            link.setOnAction(event -> select.accept(site));
            line.with(link);
        });
        getChildren().add(line);
    }
}
