package vn.vinhphuc.atlas.ui.match;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.match.Matching.Tally;

/** One line of the form: what is asked, the answer, and how many sites it alone leaves. */
abstract class Question extends VBox {

    private final Label asked = new Label();
    private final Label tally = new Label();

    Question() {
        getStyleClass().add("question");
        asked.getStyleClass().add("asked");
        asked.setWrapText(true);
        asked.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(asked, Priority.ALWAYS);
        tally.getStyleClass().add("tally");
        tally.setWrapText(true);
    }

    /** Builds the line around what answers the question. */
    final void answeredBy(Node... answer) {
        HBox line = new HBox(asked);
        line.getChildren().addAll(answer);
        line.getStyleClass().add("line");
        asked.setLabelFor(answer[0]);
        getChildren().setAll(line, tally);
    }

    final void ask(String question) {
        asked.setText(question);
    }

    /** How many sites the criterion keeps, misses and cannot tell of; nothing where it is not asked. */
    final void count(Optional<Tally> count, Words words) {
        tally.setText(count.map(one -> words.text("fit.tally", one.met(), one.narrowly(), one.missed(), one.unknown())).orElse(""));
        tally.setVisible(count.isPresent());
        tally.setManaged(count.isPresent());
    }

    /** The words and the answer as the view has them. */
    abstract void show(Shown shown);
}
