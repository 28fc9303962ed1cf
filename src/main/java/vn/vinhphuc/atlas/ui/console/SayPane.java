package vn.vinhphuc.atlas.ui.console;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.i18n.SourceText;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.tour.Show;

/** A sentence that the figures of the scene bear, in the language of the audience; from where, how old, and what not to say. */
final class SayPane extends VBox {

    /** Letters of a sentence that needs two lines, and of one that needs three. */
    private static final int LONG = 76;
    private static final int LONGER = 170;

    private final Atlas atlas;

    SayPane(Atlas atlas) {
        this.atlas = atlas;
        getStyleClass().addAll("console-panel", "say");
    }

    void show(Show show, Words words) {
        getChildren().setAll(new HBox(new StyledLabel(words.text("console.say"), "head-safe"),
                new StyledLabel(words.text("console.say.language"), "small")));
        Optional<Text> say = show.scene().script().say().or(() -> show.scene().script().statement());
        Label sentence = new StyledLabel(say.map(text -> words.text("console.quoted", text.in(show.language())))
                .orElseGet(() -> words.text("console.say.none")), "sentence");
        sentence.setWrapText(true);
        // What is to be read aloud is the last thing to be cut.
        sentence.setMinHeight(USE_PREF_SIZE);
        if (sentence.getText().length() > LONG) {
            sentence.getStyleClass().add(sentence.getText().length() > LONGER ? "longer" : "long");
        }
        getChildren().add(sentence);
        show.scene().figures().stream().flatMap(quoted -> quoted.in(atlas).stream())
                .findFirst().ifPresent(figure -> getChildren().add(from(figure, words)));
        show.scene().script().avoid().ifPresent(text -> {
            Label what = new StyledLabel(text.in(words.language()), "avoid");
            what.setWrapText(true);
            getChildren().add(new HBox(8, StyledLabel.whole(words.text("console.avoid"), "head-now"), what));
        });
    }

    private static HBox from(Figure figure, Words words) {
        Label age = new AgeLabel(figure.provenance(), words);
        age.getStyleClass().add("pill");
        return new HBox(12, new StyledLabel(new SourceText(words).cited(figure.provenance()), "small"), age);
    }
}
