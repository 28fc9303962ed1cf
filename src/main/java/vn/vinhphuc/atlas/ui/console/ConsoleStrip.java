package vn.vinhphuc.atlas.ui.console;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.stage.StagePage;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.SceneImages;
import vn.vinhphuc.atlas.ui.Player;
import vn.vinhphuc.atlas.view.tour.Show;

/** All scenes of the tour in a row; a click leads to one. */
final class ConsoleStrip extends ScrollPane {

    private static final double WIDTH = 145;
    private static final double HEIGHT = 82;

    private final Atlas atlas;
    private final Player player;
    private final SceneImages images;
    private final HBox cells = new HBox(12);

    ConsoleStrip(Atlas atlas, Player player, SceneImages images) {
        this.atlas = atlas;
        this.player = player;
        this.images = images;
        getStyleClass().add("console-strip");
        setContent(cells);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setPannable(true);
        setFocusTraversable(false);
    }

    void show(Show show, Words words) {
        int scenes = show.tour().scenes().size();
        if (cells.getChildren().size() != scenes) {
            cells.getChildren().clear();
            for (int i = 0; i < scenes; i++) {
                cells.getChildren().add(cell(i));
            }
        }
        for (int i = 0; i < scenes; i++) {
            VBox cell = (VBox) cells.getChildren().get(i);
            StackPane frame = (StackPane) cell.getChildren().getFirst();
            images.show(StagePage.of(atlas, show.tour(), i, Themes.of(show.theme()), Words.of(show.language())), (int) (WIDTH * 2),
                    (ImageView) frame.getChildren().getFirst());
            ((Label) cell.getChildren().getLast())
                    .setText((i + 1) + "  " + show.tour().scenes().get(i).script().title().in(words.language()));
            cell.getStyleClass().setAll("cell", i < show.index() ? "past" : i == show.index() ? "current" : "coming");
        }
        setHvalue(scenes < 2 ? 0 : show.index() / (scenes - 1.0));
    }

    private VBox cell(int place) {
        ImageView image = new ImageView();
        image.setFitWidth(WIDTH);
        image.setFitHeight(HEIGHT);
        StackPane frame = new StackPane(image);
        frame.getStyleClass().add("frame");
        Label name = new Label();
        name.setMaxWidth(WIDTH);
        VBox cell = new VBox(4, frame, name);
        cell.setOnMouseClicked(event -> player.go(place));
        return cell;
    }
}
