package vn.vinhphuc.atlas.ui.scenes;

import javafx.scene.control.Button;
import vn.vinhphuc.atlas.ui.Tip;

/** A sign beside a row of a form that does something to the row. */
final class RowButton {

    private RowButton() {
    }

    /** @param name what it does, for a person */
    static Button of(String sign, String name, Runnable deed) {
        Button button = new Button(sign);
        button.setAccessibleText(name);
        Tip.on(button, name);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> deed.run());
        return button;
    }
}
