package vn.vinhphuc.atlas.ui.booth;

import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.booth.Booth;

/** Asks a guest who does nothing any more whether they are still there, and counts the seconds until all begins anew. */
final class Farewell extends StackPane {

    private static final double BAR = 620;

    private final Host host;
    private final Label question = new Label();
    private final Label number = new Label();
    private final Label hint = new Label();
    private final Region left = new Region();

    Farewell(Host host) {
        this.host = host;
        getStyleClass().add("farewell");
        question.getStyleClass().add("question");
        number.getStyleClass().add("number");
        hint.getStyleClass().add("hint");
        left.getStyleClass().add("left");
        Region bar = new Region();
        bar.getStyleClass().add("bar");
        bar.setMaxWidth(BAR);
        left.setMaxWidth(BAR);
        StackPane time = new StackPane(bar, left);
        time.setMaxWidth(BAR);
        StackPane.setAlignment(left, Pos.CENTER_LEFT);
        VBox card = new VBox(question, number, time, hint);
        card.getStyleClass().add("card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(card);
        setVisible(false);
    }

    void tick() {
        OptionalInt seconds = host.booth().get().countdown(host.now());
        setVisible(seconds.isPresent());
        if (seconds.isPresent()) {
            Words words = host.session().words();
            question.setText(words.text("booth.still-there"));
            hint.setText(words.text("booth.go-on"));
            number.setText(Integer.toString(seconds.getAsInt()));
            left.setMaxWidth(BAR * seconds.getAsInt() * 1000 / Booth.COUNTDOWN);
        }
    }
}
