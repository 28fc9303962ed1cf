package vn.vinhphuc.atlas.ui;

import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Words of several styles in one paragraph that wraps. */
public final class Prose extends TextFlow {

    public Prose() {
        getStyleClass().add("prose");
    }

    /** Adds words. */
    public Prose say(String words, String... styles) {
        Text text = new Text(words);
        text.getStyleClass().add("said");
        text.getStyleClass().addAll(styles);
        getChildren().add(text);
        return this;
    }

    /** Begins with a small control. */
    public Prose first(Node control) {
        getChildren().add(control);
        return this;
    }

    /** Adds a small control that stands in the line, after a gap. */
    public Prose with(Node control) {
        say(" ");
        getChildren().add(control);
        return this;
    }

    /** The words without their styles, for screen readers and tests. */
    public String words() {
        StringBuilder words = new StringBuilder();
        getChildren().forEach(child -> {
            if (child instanceof Text text) {
                words.append(text.getText());
            }
        });
        return words.toString().strip();
    }
}
