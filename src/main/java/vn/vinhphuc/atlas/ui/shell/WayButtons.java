package vn.vinhphuc.atlas.ui.shell;

import javafx.scene.layout.HBox;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.SignButton;
import vn.vinhphuc.atlas.view.History;

/** Back to the place that was looked at before, and forward again; dimmed where there is none. */
final class WayButtons extends HBox {

    private final Session session;
    private final SignButton back = new SignButton("way-button", "back");
    private final SignButton forward = new SignButton("way-button", "forward");

    WayButtons(Session session) {
        this.session = session;
        getStyleClass().add("way-buttons");
        back.setOnAction(event -> session.back());
        forward.setOnAction(event -> session.forward());
        getChildren().addAll(back, forward);
        session.view().addListener((property, before, now) -> speak());
        session.history().addListener((property, before, now) -> show(now));
        speak();
        show(session.history().get());
    }

    private void show(History history) {
        back.setDisable(!history.canGoBack());
        forward.setDisable(!history.canGoForward());
    }

    private void speak() {
        Words words = session.words();
        back.name(words.text("window.back"));
        forward.name(words.text("window.forward"));
    }
}
