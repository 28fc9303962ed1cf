package vn.vinhphuc.atlas.ui.map;

import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.SignButton;

/** Closer, farther, what is chosen, the whole province, measuring; for whoever has no wheel. */
final class MapButtons extends VBox {

    /** Logical px, with the border. */
    static final double WIDTH = 36;
    static final double HEIGHT = 172;

    private static final double STEP = 1;

    private final SignButton closer = new SignButton("map-button", "closer");
    private final SignButton farther = new SignButton("map-button", "farther");
    private final SignButton chosen = new SignButton("map-button", "chosen");
    private final SignButton home = new SignButton("map-button", "home");
    private final SignButton measure = new SignButton("map-button", "measure");

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
        closer.name(words.text("map.closer"));
        farther.name(words.text("map.farther"));
        chosen.name(words.text("map.chosen"));
        home.name(words.text("map.home"));
        measure.name(words.text("map.measure"));
    }
}
