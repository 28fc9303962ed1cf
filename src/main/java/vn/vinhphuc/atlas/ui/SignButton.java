package vn.vinhphuc.atlas.ui;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/**
 * A button that shows a sign instead of words; its name is its tooltip, and what a screen reader says.
 *
 * <p>It never takes the focus by itself: one that did would hand it to the search when it is dimmed, and with it the single letters.
 * Whatever it does has a key of its own.
 */
public final class SignButton extends Button {

    /**
     * @param family style class of all buttons of its bar
     * @param kind   style class of this one, by which the style sheet knows its sign
     */
    public SignButton(String family, String kind) {
        Region icon = new Region();
        icon.getStyleClass().add("icon");
        setGraphic(icon);
        getStyleClass().addAll(family, kind);
        setFocusTraversable(false);
    }

    /** Calls it by a name in the language of now. */
    public void name(String name) {
        if (!name.equals(getAccessibleText())) {
            setAccessibleText(name);
            Tip.on(this, name);
        }
    }
}
