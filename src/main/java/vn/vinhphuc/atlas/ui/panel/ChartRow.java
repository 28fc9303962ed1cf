package vn.vinhphuc.atlas.ui.panel;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.ui.Tip;

/** A line of a chart: what it counts, how many, and a bar beneath; it can ask for what it counts, with mouse and keys. */
final class ChartRow extends VBox {

    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");

    private final Label name = new Label();
    private final HBox line = new HBox();
    private final String spoken;
    private Runnable ask = () -> { };

    ChartRow(String what, String value, BarStrip bar) {
        getStyleClass().add("chart-row");
        this.spoken = what + ": " + value;
        name.setText(what);
        name.setWrapText(true);
        name.getStyleClass().add("chart-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label number = new Label(value);
        number.getStyleClass().add("chart-value");
        number.setMinWidth(Region.USE_PREF_SIZE);
        line.getStyleClass().add("line");
        line.getChildren().addAll(name, number);
        getChildren().addAll(line, bar);
        setAccessibleText(spoken);
    }

    /** With the sign of the map in front. */
    ChartRow with(Node icon) {
        line.getChildren().addFirst(icon);
        return this;
    }

    /** With what must be known beneath the bar. */
    ChartRow note(Optional<String> words) {
        words.ifPresent(said -> {
            Label note = new Label(said);
            note.setWrapText(true);
            note.getStyleClass().add("chart-note");
            getChildren().add(note);
            setAccessibleText(spoken + ", " + said);
        });
        return this;
    }

    /** @param tip what happens then */
    ChartRow asking(Runnable question, String tip) {
        ask = question;
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        getStyleClass().add("asking");
        Tip.on(this, tip);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                ask.run();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                ask.run();
                event.consume();
            }
        });
        return this;
    }

    /** Whether what it counts is asked for. */
    void show(boolean asked) {
        pseudoClassStateChanged(ASKED, asked);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            ask.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED ? getPseudoClassStates().contains(ASKED)
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
