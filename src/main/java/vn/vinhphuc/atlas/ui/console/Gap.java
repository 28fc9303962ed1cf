package vn.vinhphuc.atlas.ui.console;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Takes all that its neighbours in a row leave. */
final class Gap extends Region {

    Gap() {
        HBox.setHgrow(this, Priority.ALWAYS);
    }
}
