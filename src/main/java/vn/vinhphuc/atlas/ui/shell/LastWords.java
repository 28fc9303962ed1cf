package vn.vinhphuc.atlas.ui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.ViewState;

/**
 * What is shown if the window cannot be made, in every language, with as little of the program as can be.
 *
 * @param failure that kept it from being made
 */
record LastWords(Throwable failure) {

    private static final Logger LOGGER = System.getLogger("vn.vinhphuc.atlas.failure");
    private static final double WIDTH = 560;
    private static final double MARGIN = 24;

    void show(Stage stage) {
        LOGGER.log(Level.ERROR, "the window could not be made", failure);
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        Label sentence = new Label(said("window.cannot-open"));
        sentence.setWrapText(true);
        Button copy = new Button(Words.languages().stream().map(language -> Words.of(language).text("window.failure.copy"))
                .collect(Collectors.joining(" / ")));
        copy.setOnAction(event -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, trace.toString())));
        VBox box = new VBox(MARGIN, sentence, copy);
        box.setPadding(new Insets(MARGIN));
        box.setPrefWidth(WIDTH);
        stage.setTitle(Words.of(ViewState.START.language()).text("window.title"));
        stage.setMaximized(false);
        stage.setScene(new Scene(box));
        stage.sizeToScene();
        stage.centerOnScreen();
        stage.show();
    }

    private static String said(String key) {
        return Words.languages().stream().map(language -> Words.of(language).text(key)).collect(Collectors.joining("\n\n"));
    }
}
