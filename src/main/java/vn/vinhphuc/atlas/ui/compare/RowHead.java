package vn.vinhphuc.atlas.ui.compare;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.view.compare.CompareText;
import vn.vinhphuc.atlas.view.compare.Row;

/** What a row is about, and what must be known before its values are set against each other. */
final class RowHead extends VBox {

    RowHead(Row row, CompareText text) {
        getStyleClass().add("row-head");
        Prose head = new Prose().say(text.subject(row.subject()), "plain");
        text.flags(row).forEach(flag -> head.say("  ≠ " + flag, "flag"));
        getChildren().add(head);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(head.words());
    }
}
