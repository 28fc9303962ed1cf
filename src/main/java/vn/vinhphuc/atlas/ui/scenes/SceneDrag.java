package vn.vinhphuc.atlas.ui.scenes;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/** Scenes that are dragged to another place of their tour. A line shows where one would go; the row moves on at its ends. */
final class SceneDrag {

    /** What moves less was meant as a click, px. */
    private static final double LEAST = 6;
    private static final double EDGE = 40;
    private static final double PACE = 0.02;
    private static final List<String> MARKS = List.of("drop-before", "drop-after", "dragged");

    private final HBox cells;
    private final ScrollPane row;
    private final Deeds deeds;
    private final BooleanSupplier may;
    private Optional<SceneCell> pressed = Optional.empty();
    private double from;
    private boolean dragging;

    /** @param may whether the scenes may be moved at all */
    SceneDrag(HBox cells, ScrollPane row, Deeds deeds, BooleanSupplier may) {
        this.cells = cells;
        this.row = row;
        this.deeds = deeds;
        this.may = may;
        cells.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        cells.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        cells.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void press(MouseEvent event) {
        dragging = false;
        pressed = event.getButton() == MouseButton.PRIMARY && may.getAsBoolean() ? cellAt(event) : Optional.empty();
        from = event.getSceneX();
    }

    private void drag(MouseEvent event) {
        if (pressed.isEmpty()) {
            return;
        }
        dragging |= Math.abs(event.getSceneX() - from) > LEAST;
        if (dragging) {
            scroll(event);
            clear();
            pressed.get().getStyleClass().add("dragged");
            int gap = gap(event);
            if (gap < cells.getChildren().size()) {
                cells.getChildren().get(gap).getStyleClass().add("drop-before");
            } else {
                cells.getChildren().getLast().getStyleClass().add("drop-after");
            }
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (dragging && pressed.isPresent()) {
            SceneCell cell = pressed.get();
            int place = cell.place();
            int gap = gap(event);
            clear();
            cell.disarm();
            int to = gap > place ? gap - 1 : gap;
            deeds.change(desk -> desk.select(place).movedTo(to));
            event.consume();
        }
        dragging = false;
        pressed = Optional.empty();
    }

    private Optional<SceneCell> cellAt(MouseEvent event) {
        return cells.getChildren().stream().filter(SceneCell.class::isInstance).map(SceneCell.class::cast)
                .filter(cell -> cell.localToScene(cell.getLayoutBounds()).contains(event.getSceneX(), event.getSceneY())).findFirst();
    }

    /** Before which cell the pointer is; the number of cells if it is behind the last. */
    private int gap(MouseEvent event) {
        double x = cells.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        int gap = 0;
        for (Node cell : cells.getChildren()) {
            if (x > cell.getBoundsInParent().getCenterX()) {
                gap++;
            }
        }
        return gap;
    }

    private void scroll(MouseEvent event) {
        double x = row.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        if (x < EDGE) {
            row.setHvalue(Math.max(0, row.getHvalue() - PACE));
        } else if (x > row.getWidth() - EDGE) {
            row.setHvalue(Math.min(1, row.getHvalue() + PACE));
        }
    }

    private void clear() {
        cells.getChildren().forEach(cell -> cell.getStyleClass().removeAll(MARKS));
    }
}
