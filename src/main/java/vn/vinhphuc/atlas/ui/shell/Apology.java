package vn.vinhphuc.atlas.ui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.ViewState;

/** One sentence when something has failed that should not, and its details for whoever can mend it; the window goes on. */
final class Apology extends HBox {

    private final Label sentence = new Label();
    private final Button copy = new Button();
    private final Button close = new Button("✕");
    private Words words = Words.of(ViewState.START.language());
    private String details = "";

    Apology() {
        getStyleClass().add("apology");
        copy.getStyleClass().add("quiet-button");
        close.getStyleClass().add("quiet-button");
        sentence.setWrapText(true);
        getChildren().addAll(sentence, copy, close);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setVisible(false);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        copy.setOnAction(event -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, details)));
        close.setOnAction(event -> setVisible(false));
        speak(ViewState.START.language());
    }

    void speak(Language language) {
        words = Words.of(language);
        copy.setText(words.text("window.failure.copy"));
        close.setAccessibleText(words.text("window.close"));
    }

    /** Says that something failed; JavaFX thread only. */
    void say(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        details = trace.toString();
        sentence.setText(words.text("window.failure"));
        copy.setVisible(true);
        setVisible(true);
    }
}
