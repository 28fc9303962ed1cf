package vn.vinhphuc.atlas.ui.stage;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.tour.Cover;
import vn.vinhphuc.atlas.view.tour.Show;

/** What each key does, over the scene. */
final class KeyHelp extends StackPane {

    private static final List<String> LINES = List.of("next", "previous", "number", "cover", "overview", "point", "erase", "search",
            "look", "alone", "clock", "console", "swap", "recover", "leave");

    private final GridPane grid = new GridPane();

    private Optional<Language> spoken = Optional.empty();

    KeyHelp() {
        getStyleClass().add("key-help");
        setVisible(false);
        getChildren().add(grid);
    }

    /** Covers the scene or leaves it; its words are set when they are first read, since a step must not wait for them. */
    void show(Show show) {
        boolean on = show.cover() == Cover.HELP;
        setVisible(on);
        if (on && !spoken.equals(Optional.of(show.language()))) {
            spoken = Optional.of(show.language());
            speak(Words.of(show.language()));
        }
    }

    private void speak(Words words) {
        grid.getChildren().clear();
        for (int i = 0; i < LINES.size(); i++) {
            Label key = new Label(words.text("stage.key." + LINES.get(i)));
            key.getStyleClass().add("key");
            grid.addRow(i, key, new Label(words.text("stage.does." + LINES.get(i))));
        }
    }
}
