package vn.vinhphuc.atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.cartography.Themes;

class ThemeStyleTest {

    /** A person has set larger text: every word grows, in labels as in paragraphs. */
    @Test
    void wordsOfParagraphsGrowWithTheWindow() throws Exception {
        FxThread.start();
        ThemeStyle style = new ThemeStyle(Themes.of("light"));
        Prose prose = FxThread.on(() -> new Prose().say("12/2025", "date"));
        Label label = FxThread.on(() -> new Label("12/2025"));
        FxThread.on(() -> {
            label.setStyle("-fx-font-size: 0.89em;");
            VBox window = new VBox(prose, label);
            window.getStylesheets().add(StyleSheet.SHARED.address());
            window.setStyle(style.textSize(1.3));
            StackPane root = new StackPane(window);
            root.setStyle(style.css());
            new Scene(root);
            root.applyCss();
            return null;
        });
        Text said = (Text) prose.getChildren().getFirst();
        assertThat(said.getFont().getSize()).isCloseTo(12.4 * 1.3 * 0.89, within(0.1)).isCloseTo(label.getFont().getSize(), within(0.1));
    }
}
