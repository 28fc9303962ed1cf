package vn.vinhphuc.atlas.ui.booth;

import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.ParallelTransition;
import javafx.animation.ScaleTransition;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Movement;

/** Asks whoever passes to touch the screen, in each language of the program; the language that is touched is that of the guest. */
final class Invitation extends HBox {

    static final double HEIGHT = 168;

    private static final Duration BREATH = Duration.seconds(1.8);
    private static final double GROWN = 1.35;

    private final Region ring = new Region();
    private final Animation breathing;
    private final Movement movement;
    private boolean onScreen;

    Invitation(Host host, Movement movement) {
        this.movement = movement;
        getStyleClass().add("invitation");
        setPadding(new Insets(0, 40, 0, 40));
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        ring.getStyleClass().add("ring");
        StackPane finger = new StackPane(ring, dot);
        finger.getStyleClass().add("finger");
        getChildren().add(finger);
        for (Language language : Words.languages()) {
            Button begin = new Button(Words.of(language).text("booth.begin"));
            begin.getStyleClass().setAll("begin");
            begin.setUserData(language);
            begin.setOnAction(event -> host.speak(language));
            getChildren().add(begin);
        }
        ScaleTransition grow = new ScaleTransition(BREATH, ring);
        grow.setFromX(1);
        grow.setFromY(1);
        grow.setToX(GROWN);
        grow.setToY(GROWN);
        FadeTransition fade = new FadeTransition(BREATH, ring);
        fade.setFromValue(1);
        fade.setToValue(0.25);
        breathing = new ParallelTransition(grow, fade);
        breathing.setAutoReverse(true);
        breathing.setCycleCount(Animation.INDEFINITE);
        sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false).subscribe(showing -> {
            onScreen = showing;
            breathe();
        });
    }

    void show(boolean on) {
        setVisible(on);
        breathe();
    }

    /** Whether its ring grows and fades. */
    boolean breathes() {
        return breathing.getStatus() == Animation.Status.RUNNING;
    }

    /** Only while it is seen: what never ends would keep a booth that was left in memory, and the processor awake. */
    private void breathe() {
        if (onScreen && isVisible() && movement == Movement.FULL) {
            breathing.play();
        } else {
            breathing.stop();
        }
    }
}
