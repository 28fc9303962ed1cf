package vn.vinhphuc.atlas.ui.booth;

import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.match.MatchText;
import vn.vinhphuc.atlas.view.match.Matching;
import vn.vinhphuc.atlas.view.match.Outcome;
import vn.vinhphuc.atlas.view.match.Verdict;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

/** The sites that answer a question and those that nearly do, each with what is known; of the others how many they are. */
final class AnswerList extends VBox {

    private final Session session;
    private final MatchText text;

    AnswerList(Session session, Matching matching) {
        this.session = session;
        Words words = session.words();
        this.text = new MatchText(session.atlas(), words);
        getStyleClass().add("answers");
        for (Fate fate : Fate.values()) {
            List<Verdict> own = matching.with(fate);
            boolean named = fate == Fate.KEPT || fate == Fate.NEAR_MISS;
            if (fate == Fate.KEPT || !own.isEmpty()) {
                Label head = new Label(words.text("fit.count." + fate.name().toLowerCase(Locale.ROOT).replace('_', '-'), own.size()));
                head.getStyleClass().add(named ? "head" : "head-other");
                getChildren().add(head);
            }
            if (named) {
                own.forEach(verdict -> getChildren().add(row(verdict)));
            }
        }
    }

    private Node row(Verdict verdict) {
        Label name = new Label(verdict.site().label().in(session.words().language()));
        name.getStyleClass().add("name");
        VBox row = new VBox(name);
        verdict.reasons().stream().map(Outcome::finding).map(text::fact).forEach(fact -> {
            Label line = new Label(fact);
            line.setWrapText(true);
            line.getStyleClass().add("fact");
            row.getChildren().add(line);
        });
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(name.getText());
        row.setFocusTraversable(true);
        row.getStyleClass().add("answer");
        row.setOnMouseClicked(event -> choose(verdict.site()));
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                choose(verdict.site());
            }
        });
        return row;
    }

    private void choose(Site site) {
        session.update(view -> view.withSelection(site.id()));
    }
}
