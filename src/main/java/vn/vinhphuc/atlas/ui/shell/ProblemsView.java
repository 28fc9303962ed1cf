package vn.vinhphuc.atlas.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.data.Problem;
import vn.vinhphuc.atlas.data.Severity;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.ViewState;

/** What is wrong with a pack that cannot be shown, and the way to the one that can. */
final class ProblemsView extends VBox {

    private final List<Problem> problems;
    private final Label title = new Label();
    private final Label hint = new Label();
    private final ListView<Problem> list;
    private final Button bundled = new Button();
    private final Button copy = new Button();
    private final LanguageMenu languages;
    private Words words = Words.of(ViewState.START.language());

    /** @param useBundled opens the data that came with the program */
    ProblemsView(List<Problem> problems, Runnable useBundled) {
        this.problems = problems;
        this.list = new ListView<>(FXCollections.observableList(problems));
        this.languages = new LanguageMenu(this::speak);
        getStyleClass().add("problems");
        title.getStyleClass().add("title");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        bundled.setDefaultButton(true);
        bundled.setOnAction(event -> useBundled.run());
        list.setCellFactory(view -> new Sentence());
        VBox.setVgrow(list, Priority.ALWAYS);
        copy.setOnAction(event -> copy());
        HBox actions = new HBox(12, bundled, copy, languages);
        getChildren().addAll(title, hint, list, actions);
        speak(ViewState.START.language());
    }

    private void speak(Language language) {
        words = Words.of(language);
        languages.show(language);
        long errors = problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
        title.setText(words.text("window.problems.title", errors));
        hint.setText(words.text("window.problems.hint"));
        bundled.setText(words.text("window.problems.bundled"));
        copy.setText(words.text("window.problems.copy"));
        list.setAccessibleText(title.getText());
        list.refresh();
    }

    private String sentence(Problem problem) {
        String sentence = problem.sentence(words);
        return problem.severity() == Severity.WARNING ? words.text("window.problems.warning", sentence) : sentence;
    }

    private void copy() {
        String all = problems.stream().map(this::sentence).collect(Collectors.joining("\n"));
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, all));
    }

    private final class Sentence extends ListCell<Problem> {

        Sentence() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            getStyleClass().remove("warning");
            setText(problem == null ? null : sentence(problem));
            if (problem != null && problem.severity() == Severity.WARNING) {
                getStyleClass().add("warning");
            }
        }
    }
}
