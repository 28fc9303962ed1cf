package vn.vinhphuc.atlas.ui.find;

import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.view.Fold;
import vn.vinhphuc.atlas.view.SearchHit;

/** Something found that is no site: its name, and the words that it was found by, with what matched marked. */
final class FoundRow extends VBox {

    private final String spoken;

    FoundRow(SearchHit hit, Words words) {
        getStyleClass().addAll("site-row", "found-row");
        String name = new FigureText(words).in(hit.name());
        this.spoken = name;
        Prose first = new Prose();
        if (hit.matched().equals(name)) {
            marked(first, hit, "value");
            getChildren().add(first);
        } else {
            Prose why = new Prose();
            marked(why, hit, "quiet");
            getChildren().addAll(first.say(name, "value"), why);
        }
    }

    String spoken() {
        return spoken;
    }

    /** The words that matched, the matching part marked. */
    static void marked(Prose prose, SearchHit hit, String style) {
        int done = 0;
        for (Fold.Span span : hit.spans()) {
            prose.say(hit.matched().substring(done, span.start()), style);
            prose.say(hit.matched().substring(span.start(), span.end()), style, "match");
            done = span.end();
        }
        prose.say(hit.matched().substring(done), style);
    }

    /** Whether something was found by its own name. */
    static boolean isName(SearchHit hit) {
        return hit.name().all().contains(hit.matched());
    }
}
