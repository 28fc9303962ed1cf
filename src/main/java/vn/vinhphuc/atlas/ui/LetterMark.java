package vn.vinhphuc.atlas.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The letter under which a site is compared, in a disc as on the map. */
public final class LetterMark extends Label {

    public LetterMark(String letter) {
        super(letter);
        getStyleClass().add("letter-mark");
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }
}
