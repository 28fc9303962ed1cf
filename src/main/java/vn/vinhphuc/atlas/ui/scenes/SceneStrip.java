package vn.vinhphuc.atlas.ui.scenes;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.stage.StagePage;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.FocusInView;
import vn.vinhphuc.atlas.ui.SceneImages;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.StyleSheet;
import vn.vinhphuc.atlas.view.tour.Scene;
import vn.vinhphuc.atlas.view.tour.Tour;
import vn.vinhphuc.atlas.view.tour.TourDesk;

/** The scenes of a tour in a row at the foot of the window; not there until it is asked for. */
public final class SceneStrip extends VBox {

    private static final int SHARP = 2;

    private final Session session;
    private final SceneImages images;
    private final Deeds deeds;
    private final SceneBar bar;
    private final HBox cells = new HBox();
    private final ScrollPane row = new ScrollPane(cells);
    private final Label empty = new Label();
    private TourDesk desk = TourDesk.of(List.of());

    public SceneStrip(Session session, SceneImages images, Deeds deeds) {
        this.session = session;
        this.images = images;
        this.deeds = deeds;
        this.bar = new SceneBar(deeds, this::rename);
        getStyleClass().add("scene-strip");
        getStylesheets().add(StyleSheet.SCENES.address());
        setAccessibleRole(AccessibleRole.PARENT);
        cells.getStyleClass().add("cells");
        empty.getStyleClass().add("empty");
        row.getStyleClass().add("row");
        row.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        row.setFitToHeight(true);
        row.setFocusTraversable(false);
        FocusInView.of(row);
        getChildren().addAll(bar, row);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        cells.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        session.view().addListener((property, before, now) -> {
            if (!before.language().equals(now.language())) {
                show(desk);
            }
        });
    }

    /** Shows the tour that is worked on; nothing is painted while nobody sees it. */
    public void show(TourDesk now) {
        desk = now;
        if (!isVisible()) {
            return;
        }
        Words words = session.words();
        setAccessibleText(words.text("scenes.head"));
        bar.show(now, words);
        boolean focused = cells.isFocusWithin();
        List<Scene> scenes = now.tour().map(Tour::scenes).orElse(List.of());
        if (scenes.isEmpty()) {
            empty.setText(words.text("scenes.empty"));
            cells.getChildren().setAll(empty);
        } else if (cells.getChildren().contains(empty) || cells.getChildren().size() != scenes.size()) {
            cells.getChildren().setAll(IntStream.range(0, scenes.size()).mapToObj(place -> new SceneCell(place, deeds)).toList());
        }
        now.tour().ifPresent(tour -> IntStream.range(0, scenes.size()).forEach(place -> fill(tour, place, words)));
        selected().ifPresent(cell -> {
            if (focused) {
                cell.frame().requestFocus();
            }
            reveal(cell);
        });
    }

    private void fill(Tour tour, int place, Words words) {
        SceneCell cell = (SceneCell) cells.getChildren().get(place);
        Scene scene = tour.scenes().get(place);
        cell.show(scene.script().title().in(words.language()), place == desk.selected(), words);
        images.show(StagePage.of(session.atlas(), tour, place, Themes.of(scene.theme().orElse(tour.theme())), words),
                (int) (SceneCell.WIDTH * SHARP), cell.picture());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F2) {
            rename();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            deeds.change(TourDesk::deleted);
            event.consume();
        }
    }

    private void rename() {
        if (desk.draft().isPresent()) {
            desk.scene().ifPresent(scene -> selected().ifPresent(cell ->
                    cell.rename(scene.script().title().in(session.words().language()), session.words().language())));
        }
    }

    private Optional<SceneCell> selected() {
        List<Node> all = cells.getChildren();
        return desk.selected() >= 0 && desk.selected() < all.size() && all.get(desk.selected()) instanceof SceneCell cell
                ? Optional.of(cell) : Optional.empty();
    }

    private void reveal(SceneCell cell) {
        row.applyCss();
        row.layout();
        double room = row.getViewportBounds().getWidth();
        double wide = cells.getLayoutBounds().getWidth();
        if (room > 0 && wide > room) {
            double middle = cell.getBoundsInParent().getCenterX() - room / 2;
            row.setHvalue(Math.clamp(middle / (wide - room), 0.0, 1.0));
        }
    }
}
