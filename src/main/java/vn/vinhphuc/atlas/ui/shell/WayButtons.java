package vn.vinhphuc.atlas.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.History;

/** Back to the place that was looked at before, and forward again; dimmed where there is none. */
final class WayButtons extends HBox {

    private final Session session;
    private final Button back = button("back");
    private final Button forward = button("forward");

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
        name(back, words.text("window.back"));
        name(forward, words.text("window.forward"));
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
        button.getStyleClass().addAll("way-button", kind);
        // A button that takes the focus hands it to the search when it is dimmed, and with it the single letters.
        button.setFocusTraversable(false);
        return button;
    }
}
