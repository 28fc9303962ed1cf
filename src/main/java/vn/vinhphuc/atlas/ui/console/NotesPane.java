package vn.vinhphuc.atlas.ui.console;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.tour.Show;

/** What the speaker wants to be reminded of; in any size. */
final class NotesPane extends VBox {

    private static final double USUAL = 24;
    private static final double LEAST = 14;
    private static final double MOST = 60;
    private static final double STEP = 3;

    private final Label notes = new Label();
    private final Label head = new StyledLabel("", "head");
    private double size = USUAL;

    NotesPane() {
        getStyleClass().addAll("console-panel", "notes");
        notes.getStyleClass().add("note");
        notes.setWrapText(true);
        ScrollPane scroll = new ScrollPane(notes);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new HBox(8, head, new Gap(), button("A−", -STEP), button("A+", STEP)), scroll);
        resize(0);
    }

    void show(Show show, Words words) {
        head.setText(words.text("console.notes"));
        notes.setText(show.scene().script().notes()
                .map(text -> text.in(words.language())).orElseGet(() -> words.text("console.notes.none")));
    }

    private Button button(String name, double step) {
        Button button = new Button(name);
        button.setFocusTraversable(false);
        button.setOnAction(event -> resize(step));
        return button;
    }

    private void resize(double step) {
        size = Math.clamp(size + step, LEAST, MOST);
        notes.setStyle("-fx-font-size: " + size + "px;");
    }
}
