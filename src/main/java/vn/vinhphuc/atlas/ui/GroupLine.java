package vn.vinhphuc.atlas.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The head of a group in a {@link SectionList}: its name, and how many are in it. */
public final class GroupLine extends HBox {

    private final String spoken;

    public GroupLine(String name, int count) {
        this.spoken = name + " " + count;
        Label label = new Label(name);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        setHgrow(label, Priority.ALWAYS);
        getChildren().addAll(label, new Label(String.valueOf(count)));
        getStyleClass().add("group-line");
    }

    /** What a screen reader says. */
    public String spoken() {
        return spoken;
    }
}
