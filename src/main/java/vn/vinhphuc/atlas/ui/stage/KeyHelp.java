package vn.vinhphuc.atlas.ui.stage;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import vn.vinhphuc.atlas.ui.Player;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.tour.Show;

/** What each key does, over the scene. */
final class KeyHelp extends StackPane {

    private static final List<String> LINES = List.of("next", "previous", "number", "cover", "overview", "point", "erase", "search",
            "look", "alone", "clock", "console", "swap", "recover", "leave");

    private final GridPane grid = new GridPane();

    KeyHelp(Player player) {
        getStyleClass().add("key-help");
        setVisible(false);
        getChildren().add(grid);
        player.show().addListener((property, before, now) -> speak(now));
        speak(player.show().get());
    }

    private void speak(Show show) {
        Words words = Words.of(show.language());
        grid.getChildren().clear();
        for (int i = 0; i < LINES.size(); i++) {
            Label key = new Label(words.text("stage.key." + LINES.get(i)));
            key.getStyleClass().add("key");
            grid.addRow(i, key, new Label(words.text("stage.does." + LINES.get(i))));
        }
    }
}
