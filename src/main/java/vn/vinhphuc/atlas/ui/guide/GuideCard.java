package vn.vinhphuc.atlas.ui.guide;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.StyleSheet;

/** The guide over the window; the keys scroll it, Esc or F1 closes it. */
public final class GuideCard extends StackPane {

    private final ScrollPane scroll;

    /** @param close takes it away again */
    public GuideCard(Words words, Runnable close) {
        getStyleClass().add("guide-veil");
        getStylesheets().add(StyleSheet.GUIDE.address());
        Label name = new Label(words.text("help.title"));
        name.getStyleClass().add("name");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button done = new Button(words.text("help.close"));
        done.setCancelButton(true);
        done.setOnAction(event -> close.run());
        HBox head = new HBox(name, space, done);
        head.getStyleClass().add("head");
        scroll = new ScrollPane(new GuideText(GuideFile.read(words.language())));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox card = new VBox(head, scroll);
        card.getStyleClass().add("guide-card");
        getChildren().add(card);
    }

    /** The keys scroll. */
    public void begin() {
        scroll.requestFocus();
    }
}
