package vn.vinhphuc.atlas.ui.map;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Tip;
import vn.vinhphuc.atlas.view.Measured;
import vn.vinhphuc.atlas.view.Measurement;
import vn.vinhphuc.atlas.view.MeasurementText;

/** What is being measured, as large as it is now, with buttons for whoever has no keys. */
final class MeasureCard extends VBox {

    private final ToggleButton line = named(new ToggleButton(), "line");
    private final ToggleButton area = named(new ToggleButton(), "area");
    private final Button last = named(new Button(), "last");
    private final Button done = named(new Button(), "done");
    private final Button leave = named(new Button(), "leave");
    private final Label value = new Label();
    private final Label hint = new Label();

    MeasureCard(Deeds deeds) {
        getStyleClass().add("measure-card");
        value.getStyleClass().add("value");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        line.setOnAction(event -> deeds.shape(Measured.Shape.LINE));
        area.setOnAction(event -> deeds.shape(Measured.Shape.AREA));
        last.setOnAction(event -> deeds.takeLast());
        done.setOnAction(event -> deeds.end());
        leave.setOnAction(event -> deeds.leave());
        HBox shapes = new HBox(line, area);
        shapes.getStyleClass().add("shapes");
        HBox buttons = new HBox(last, done, leave);
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(shapes, value, hint, buttons);
        setManaged(false);
        setVisible(false);
    }

    /** What the buttons do. */
    interface Deeds {

        void shape(Measured.Shape shape);

        void takeLast();

        void end();

        void leave();
    }

    /**
     * Appears, or tells anew.
     *
     * @param set    the corners that are set
     * @param meant  with the one that would be set now
     * @param caught on what that one falls
     */
    void show(Measured set, Measured meant, Optional<String> caught, Words words) {
        MeasurementText text = new MeasurementText(words);
        line.setText(words.text("measuring.line"));
        area.setText(words.text("measuring.area"));
        line.setSelected(set.shape() == Measured.Shape.LINE);
        area.setSelected(set.shape() == Measured.Shape.AREA);
        last.setText(words.text("measuring.last"));
        done.setText(words.text("measuring.done"));
        leave.setText(words.text("measuring.leave"));
        tip(last, words.text("measuring.last.tip"));
        tip(done, words.text("measuring.done.tip"));
        tip(leave, words.text("measuring.leave.tip"));
        last.setDisable(set.points().isEmpty());
        done.setDisable(set.points().size() < 2);
        value.setText(text.whole(Measurement.of(meant)));
        Tip.on(value, words.text("measuring.geodesic"));
        hint.setText(text.doubt(meant).or(() -> caught.map(name -> words.text("measuring.caught", name)))
                .orElseGet(() -> words.text(set.points().isEmpty() ? "measuring.first" : "measuring.next")));
        setVisible(true);
        requestLayout();
    }

    void hide() {
        setVisible(false);
    }

    /** What a screen reader says. */
    String spoken() {
        return value.getText() + ". " + hint.getText();
    }

    private static void tip(ButtonBase button, String words) {
        Tip.on(button, words);
        button.setAccessibleText(words);
    }

    /** The map keeps the keys: each button has one. */
    private static <B extends ButtonBase> B named(B button, String kind) {
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll("measure-button", kind);
        return button;
    }
}
