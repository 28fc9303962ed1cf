package vn.vinhphuc.atlas.ui.panel;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A block whose content appears when its head is used; it is built only then. */
final class Drawer extends VBox {

    private final ToggleButton head;
    private final VBox content = new VBox();

    Drawer(String title, Supplier<List<? extends Node>> inside) {
        getStyleClass().addAll("block", "drawer");
        head = new ToggleButton(title);
        head.getStyleClass().setAll("drawer-head");
        Region chevron = new Region();
        chevron.getStyleClass().add("chevron");
        head.setGraphic(chevron);
        head.setMaxWidth(Double.MAX_VALUE);
        content.getStyleClass().add("drawer-content");
        content.visibleProperty().bind(head.selectedProperty());
        content.managedProperty().bind(head.selectedProperty());
        head.selectedProperty().addListener((observed, was, open) -> {
            if (open && content.getChildren().isEmpty()) {
                content.getChildren().addAll(inside.get());
            }
        });
        getChildren().addAll(head, content);
    }

    ToggleButton head() {
        return head;
    }
}
