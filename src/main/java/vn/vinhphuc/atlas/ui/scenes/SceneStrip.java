package vn.vinhphuc.atlas.ui.scenes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
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
import vn.vinhphuc.atlas.view.tour.Aspect;
import vn.vinhphuc.atlas.view.tour.Doubt;
import vn.vinhphuc.atlas.view.tour.DoubtText;
import vn.vinhphuc.atlas.view.tour.Scene;
import vn.vinhphuc.atlas.view.tour.Tour;
import vn.vinhphuc.atlas.view.tour.TourDesk;

/** The scenes of a tour in a row at the foot of the window; not there until it is asked for. */
public final class SceneStrip extends VBox {

    private static final int SHARP = 2;
    /** Beside a scene that is shown at the end of the row, px. */
    private static final double MARGIN = 18;

    private final Session session;
    private final SceneImages images;
    private final Deeds deeds;
    private final SceneBar bar;
    private final HBox cells = new HBox();
    private final ScrollPane row = new ScrollPane(cells);
    private final Label empty = new Label();
    private TourDesk desk = TourDesk.of(List.of());
    private String preferred = "";
    private Set<Aspect> different = Set.of();

    public SceneStrip(Session session, SceneImages images, Deeds deeds) {
        this.session = session;
        this.images = images;
        this.deeds = deeds;
        this.bar = new SceneBar(deeds);
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
        new SceneDrag(cells, row, deeds, () -> desk.draft().isPresent());
        // Before the scene itself hears of it: to a button, Enter is a click.
        cells.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::command);
        session.view().addListener((property, before, now) -> {
            if (!before.language().equals(now.language())) {
                show(desk, preferred, different);
            }
        });
    }

    /** The keys go to the selected scene, or to what makes the first one. */
    public void begin() {
        selected().map(SceneCell::frame).orElse(bar.first()).requestFocus();
    }

    /** Names what an update of the selected scene would change. */
    public void differ(Set<Aspect> now) {
        if (!now.equals(different)) {
            different = now;
            bar.differ(now, session.words());
        }
    }

    /**
     * Shows the tour that is worked on; nothing is painted while nobody sees it.
     *
     * @param show    id of the tour that a show is of; empty if there is none
     * @param differs what an update of the selected scene would change
     */
    public void show(TourDesk now, String show, Set<Aspect> differs) {
        desk = now;
        preferred = show;
        different = differs;
        if (!isVisible()) {
            return;
        }
        Words words = session.words();
        setAccessibleText(words.text("scenes.head"));
        bar.show(now, preferred, different, words);
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
        cell.show(scene.script().title().in(words.language()), place == desk.selected(),
                Doubt.of(tour, scene, session.atlas()).stream().map(new DoubtText(session.atlas(), words)::sentence).toList(), words);
        images.show(StagePage.of(session.atlas(), tour, place, Themes.of(scene.theme().orElse(tour.theme())), words),
                (int) (SceneCell.WIDTH * SHARP), cell.picture());
    }

    /** Keys of a scene that has the focus. */
    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        switch (event.getCode()) {
            case F2 -> rename();
            case DELETE -> deeds.change(TourDesk::deleted);
            case ENTER -> deeds.edit();
            case D -> {
                if (!event.isShortcutDown()) {
                    return;
                }
                deeds.change(TourDesk::duplicated);
            }
            case LEFT, RIGHT -> {
                if (!event.isShortcutDown()) {
                    return;
                }
                deeds.change(desk -> desk.moved(event.getCode() == KeyCode.LEFT ? -1 : 1));
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Keys of the strip: undo is one of the tour here, and Esc leads back to the map. */
    private void command(KeyEvent event) {
        boolean undo = event.isShortcutDown() && event.getCode() == KeyCode.Z;
        if (undo && !event.isShiftDown()) {
            deeds.change(TourDesk::undone);
        } else if (undo || event.isShortcutDown() && event.getCode() == KeyCode.Y) {
            deeds.change(TourDesk::redone);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            deeds.edited();
        } else {
            return;
        }
        event.consume();
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

    /** Moves the row no more than is needed: what was clicked stays under the mouse for a second click. */
    private void reveal(SceneCell cell) {
        row.applyCss();
        row.layout();
        double hidden = cells.getLayoutBounds().getWidth() - row.getViewportBounds().getWidth();
        if (row.getViewportBounds().getWidth() > 0 && hidden > 0) {
            double left = row.getHvalue() * hidden;
            double first = Math.min(left, cell.getBoundsInParent().getMinX() - MARGIN);
            double last = Math.max(first, cell.getBoundsInParent().getMaxX() + MARGIN - row.getViewportBounds().getWidth());
            row.setHvalue(Math.clamp(last / hidden, 0.0, 1.0));
        }
    }
}
