package vn.vinhphuc.atlas.ui.panel;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A part of a panel, set apart by a hairline. */
class Block extends VBox {

    Block() {
        getStyleClass().add("block");
    }

    /** A block under a head. */
    Block(String head, Node... beside) {
        this();
        Label title = new Label(head);
        title.getStyleClass().add("head");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(title, gap);
        line.getChildren().addAll(beside);
        line.getStyleClass().add("head-line");
        getChildren().add(line);
        setAccessibleText(head);
    }

    final void add(Node... nodes) {
        getChildren().addAll(nodes);
    }
}
