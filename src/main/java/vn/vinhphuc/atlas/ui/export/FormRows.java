package vn.vinhphuc.atlas.ui.export;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.ui.ByName;

/** Controls with their names, one a row, of which those are shown that matter. */
final class FormRows extends GridPane {

    private int row;

    FormRows() {
        getStyleClass().add("export-form");
    }

    /** The rows that follow are laid from the top. */
    void begin() {
        row = 0;
    }

    /** Puts a control with its name into the next row, or takes both away. */
    void row(String name, Node control, boolean shown) {
        Node present = getChildren().stream().filter(child -> control.equals(child.getUserData())).findFirst().orElse(null);
        if (!shown) {
            getChildren().removeAll(control, present);
            return;
        }
        if (present == null) {
            Label label = new Label(name);
            label.setUserData(control);
            label.setLabelFor(control);
            control.setAccessibleText(name);
            GridPane.setHgrow(control, Priority.ALWAYS);
            getChildren().addAll(label, control);
            present = label;
        }
        GridPane.setConstraints(present, 0, row);
        GridPane.setConstraints(control, 1, row);
        row++;
    }

    /** A list to choose from. */
    static <T> ComboBox<T> box(List<T> choices, @Nullable T first, Function<T, String> name) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.setValue(first);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new ByName<>(name));
        return box;
    }
}
