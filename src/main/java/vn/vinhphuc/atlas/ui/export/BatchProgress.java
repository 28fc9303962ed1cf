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
import vn.vinhphuc.atlas.export.Batch;
import vn.vinhphuc.atlas.i18n.Words;

/** How far the writing is, and of several files a way to end it after the present one. */
final class BatchProgress extends HBox implements Batch.Watch {

    private static final Duration GLANCE = Duration.millis(80);

    private final ProgressBar bar = new ProgressBar();
    private final Button end = new Button();
    private final Timeline glance = new Timeline(new KeyFrame(GLANCE, event -> look()));
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicBoolean ended = new AtomicBoolean();
    private int all = 1;

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
        getChildren().addAll(bar, end);
        setVisible(false);
    }

    /** @param files that will be written */
    void begin(int files) {
        all = files;
        written.set(0);
        ended.set(false);
        end.setDisable(false);
        end.setVisible(files > 1);
        end.setManaged(files > 1);
        look();
    }

    void show(boolean working) {
        setVisible(working);
        if (working) {
            glance.playFromStart();
        } else {
            glance.stop();
        }
    }

    private void look() {
        bar.setProgress(all > 1 ? written.get() / (double) all : ProgressBar.INDETERMINATE_PROGRESS);
    }

    @Override
    public void written(int done) {
        written.accumulateAndGet(done, Math::max);
    }

    @Override
    public boolean goesOn() {
        return !ended.get();
    }
}
