package vn.vinhphuc.atlas.ui.stage;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.ui.Player;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.stage.StagePage;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.SceneImages;
import vn.vinhphuc.atlas.view.tour.Show;

/** All scenes at once: a click or a number and Enter chooses one. */
final class Overview extends Pane {

    private static final double MARGIN = 60;
    private static final double GAP = 30;
    private static final double NAME = 54;
    private static final double SHAPE = 16.0 / 9;
    /** More pixels than a cell has would be wasted. */
    private static final int PIXELS = 480;

    private final Atlas atlas;
    private final Player player;
    private final SceneImages images;

    Overview(Atlas atlas, Player player, SceneImages images) {
        this.atlas = atlas;
        this.player = player;
        this.images = images;
        getStyleClass().add("overview");
        setVisible(false);
    }

    void show(Show show, boolean on) {
        if (on == isVisible() && !on) {
            return;
        }
        setVisible(on);
        List<Node> cells = new ArrayList<>();
        for (int i = 0; on && i < show.tour().scenes().size(); i++) {
            cells.add(cell(show, i));
        }
        getChildren().setAll(cells);
        requestLayout();
    }

    private Node cell(Show show, int place) {
        Words words = Words.of(show.language());
        StagePage page = StagePage.of(atlas, show.tour(), place, Themes.of(show.theme()), words);
        ImageView image = new ImageView();
        images.show(page, PIXELS, image);
        Label name = new Label((place + 1) + "  " + page.scene().script().title().in(words.language()));
        VBox cell = new VBox(image, name);
        cell.getStyleClass().add("cell");
        if (place == show.index()) {
            cell.getStyleClass().add("current");
        }
        cell.setOnMouseClicked(event -> {
            player.go(place);
            event.consume();
        });
        return cell;
    }

    @Override
    protected void layoutChildren() {
        int cells = getChildren().size();
        int columns = (int) Math.max(1, Math.ceil(Math.sqrt(cells)));
        int rows = (int) Math.ceil(cells / (double) columns);
        double width = Math.min((getWidth() - 2 * MARGIN - (columns - 1) * GAP) / columns,
                ((getHeight() - 2 * MARGIN - (rows - 1) * GAP) / Math.max(1, rows) - NAME) * SHAPE);
        double left = (getWidth() - columns * width - (columns - 1) * GAP) / 2;
        double top = (getHeight() - rows * (width / SHAPE + NAME) - (rows - 1) * GAP) / 2;
        for (int i = 0; i < cells; i++) {
            VBox cell = (VBox) getChildren().get(i);
            ImageView image = (ImageView) cell.getChildren().getFirst();
            image.setFitWidth(width);
            image.setFitHeight(width / SHAPE);
            ((Label) cell.getChildren().getLast()).setMaxWidth(width);
            cell.resizeRelocate(left + i % columns * (width + GAP),
                    top + Math.floorDiv(i, columns) * (width / SHAPE + NAME + GAP), width, width / SHAPE + NAME);
        }
    }
}
