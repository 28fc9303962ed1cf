package vn.vinhphuc.atlas.ui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.drawing.MissingFontException;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.ViewState;

/** One sentence over the foot of the window, with at most one thing to do about it; the window goes on behind it. */
final class Notice extends HBox {

    private static final Logger LOGGER = System.getLogger("vn.vinhphuc.atlas.failure");

    private final Failures failures = new Failures();
    private final Label sentence = new Label();
    private final Button deed = new Button();
    private final Button close = new Button("✕");
    private final BooleanSupplier readAloud;
    private Words words = Words.of(ViewState.START.language());

    Notice() {
        this(Platform::isAccessibilityActive);
    }

    /** @param readAloud whether what has the focus is read to the person, and nothing else */
    Notice(BooleanSupplier readAloud) {
        this.readAloud = readAloud;
        getStyleClass().add("notice");
        sentence.setWrapText(true);
        getChildren().addAll(sentence, deed, close);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setVisible(false);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        close.setOnAction(event -> setVisible(false));
        speak(ViewState.START.language());
    }

    void speak(Language language) {
        words = Words.of(language);
        close.setAccessibleText(words.text("window.close"));
    }

    /** Says something. */
    void say(String words) {
        show(words, false);
    }

    private void show(String words, boolean withDeed) {
        sentence.setText(words);
        deed.setAccessibleHelp(words);
        close.setAccessibleHelp(words);
        deed.setVisible(withDeed);
        deed.setManaged(withDeed);
        setVisible(true);
        // Whoever is writing is not interrupted.
        if (readAloud.getAsBoolean() && getScene() != null && !(getScene().getFocusOwner() instanceof TextInputControl)) {
            (withDeed ? deed : close).requestFocus();
        }
    }

    /** Says something that one can do something about; what is done needs to be said no longer. */
    void say(String words, String name, Runnable what) {
        deed.setText(name);
        deed.setOnAction(event -> {
            setVisible(false);
            what.run();
        });
        show(words, true);
    }

    /** Says that something failed that should not, and keeps the details for whoever can mend it. */
    void apologise(Throwable failure) {
        if (!failures.count(failure)) {
            return;
        }
        LOGGER.log(Level.ERROR, String.valueOf(failure.getMessage()), failure);
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        say(words.text(switch (failure) {
            case OutOfMemoryError memory -> "window.failure.memory";
            case MissingFontException fonts -> "window.failure.fonts";
            default -> "window.failure";
        }), words.text("window.failure.copy"), () -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, trace.toString())));
    }
}
