package vn.vinhphuc.atlas.ui.console;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Words that look as a style class says. */
final class StyledLabel extends Label {

    StyledLabel(String words, String style) {
        super(words);
        getStyleClass().add(style);
    }

    /** One that is never cut. */
    static StyledLabel whole(String words, String style) {
        StyledLabel label = new StyledLabel(words, style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
