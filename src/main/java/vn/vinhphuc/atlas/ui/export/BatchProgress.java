package vn.vinhphuc.atlas.ui.export;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import vn.vinhphuc.atlas.drawing.Watch;
import vn.vinhphuc.atlas.i18n.Words;

/** How far the writing is, and a way to end it after the present part: a file of several, a strip of a picture. */
final class BatchProgress extends HBox implements Watch {

    private static final Duration GLANCE = Duration.millis(80);

    private final ProgressBar bar = new ProgressBar();
    private final Button end = new Button();
    private final Timeline glance = new Timeline(new KeyFrame(GLANCE, event -> look()));
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger all = new AtomicInteger();
    private final AtomicBoolean ended = new AtomicBoolean();

    BatchProgress(Words words) {
        getStyleClass().add("progress");
        bar.setAccessibleText(words.text("export.writing"));
        end.setText(words.text("export.end"));
        end.setMinWidth(USE_PREF_SIZE);
        end.setOnAction(event -> {
            ended.set(true);
            end.setDisable(true);
        });
        glance.setCycleCount(Animation.INDEFINITE);
        sceneProperty().addListener((property, before, now) -> watch());
        getChildren().addAll(bar, end);
        setVisible(false);
    }

    /**
     * Nothing is done yet.
     *
     * @param parts whether there will be several
     */
    void begin(boolean parts) {
        end.setVisible(parts);
        end.setManaged(parts);
        all.set(0);
        done.set(0);
        ended.set(false);
        end.setDisable(false);
        look();
    }

    void show(boolean working) {
        setVisible(working);
        watch();
    }

    /** Nobody looks at a dialog that was closed, however long the writing still takes. */
    private void watch() {
        if (isVisible() && getScene() != null) {
            glance.play();
        } else {
            glance.stop();
        }
    }

    /** Whether it looks again and again. */
    boolean looks() {
        return glance.getStatus() == Animation.Status.RUNNING;
    }

    private void look() {
        int parts = all.get();
        bar.setProgress(parts > 1 ? done.get() / (double) parts : ProgressBar.INDETERMINATE_PROGRESS);
    }

    @Override
    public void done(int parts, int of) {
        all.set(of);
        done.accumulateAndGet(parts, Math::max);
    }

    @Override
    public boolean goesOn() {
        return !ended.get();
    }
}
