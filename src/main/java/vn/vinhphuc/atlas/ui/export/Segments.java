package vn.vinhphuc.atlas.ui.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A few choices side by side, of which one is made. */
final class Segments<T> extends HBox {

    private final ObjectProperty<T> chosen;

    /** @param name of a choice, for a person */
    Segments(Iterable<T> choices, T first, Function<T, String> name) {
        this.chosen = new SimpleObjectProperty<>(first);
        getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        Map<T, ToggleButton> segments = new LinkedHashMap<>();
        for (T choice : choices) {
            ToggleButton segment = new ToggleButton(name.apply(choice));
            segment.getStyleClass().add("segment");
            segment.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            segment.setMinWidth(Region.USE_PREF_SIZE);
            segment.setToggleGroup(group);
            segment.setSelected(choice.equals(first));
            segments.put(choice, segment);
        }
        group.selectedToggleProperty().addListener((property, before, now) -> segments.forEach((choice, segment) -> {
            if (segment.equals(now)) {
                chosen.set(choice);
            } else if (now == null && segment.equals(before)) {
                group.selectToggle(before);
            }
        }));
        getChildren().setAll(segments.values());
    }

    /** The keys go to what is chosen. */
    void begin() {
        getChildren().stream().filter(child -> child instanceof ToggleButton segment && segment.isSelected()).forEach(Node::requestFocus);
    }

    ObjectProperty<T> chosen() {
        return chosen;
    }
}
