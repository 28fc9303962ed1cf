package vn.vinhphuc.atlas.ui.map;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Session;

/** Closer, farther, what is chosen, the whole province, measuring; for whoever has no wheel. */
final class MapButtons extends VBox {

    /** Logical px, with the border. */
    static final double WIDTH = 36;
    static final double HEIGHT = 172;

    private static final double STEP = 1;

    private final Button closer = button("closer");
    private final Button farther = button("farther");
    private final Button chosen = button("chosen");
    private final Button home = button("home");
    private final Button measure = button("measure");

    MapButtons(Session session, CameraControl camera, Runnable goToChosen, Runnable goHome, Runnable takeMeasure) {
        getStyleClass().add("map-buttons");
        closer.setOnAction(event -> camera.zoom(STEP));
        farther.setOnAction(event -> camera.zoom(-STEP));
        chosen.setOnAction(event -> goToChosen.run());
        home.setOnAction(event -> goHome.run());
        measure.setOnAction(event -> takeMeasure.run());
        getChildren().addAll(closer, farther, chosen, home, measure);
        session.view().addListener((property, before, now) -> follow(session));
        follow(session);
    }

    private void follow(Session session) {
        chosen.setDisable(session.view().get().selection().isEmpty());
        speak(session.words());
    }

    private void speak(Words words) {
        name(closer, words.text("map.closer"));
        name(farther, words.text("map.farther"));
        name(chosen, words.text("map.chosen"));
        name(home, words.text("map.home"));
        name(measure, words.text("map.measure"));
    }

    private static void name(Button button, String words) {
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
    }

    private static Button button(String kind) {
        Button button = new Button();
        Region icon = new Region();
        icon.getStyleClass().add("icon");
        button.setGraphic(icon);
        button.getStyleClass().addAll("map-button", kind);
        button.setFocusTraversable(false);
        return button;
    }
}
