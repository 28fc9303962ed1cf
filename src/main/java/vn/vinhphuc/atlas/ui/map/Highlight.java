package vn.vinhphuc.atlas.ui.map;

import com.gluonhq.maps.MapLayer;
import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.image.ImageView;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.ui.Movement;

/** The frame around the symbol under the pointer or the focus: it grows when it comes and fades when it goes. */
final class Highlight extends MapLayer {

    private static final Duration COMING = Duration.millis(120);
    private static final Duration GOING = Duration.millis(90);
    private static final double SMALL = 0.8;

    private final ImageView node = new ImageView();
    private final Timeline timeline = new Timeline();
    private Movement movement = Movement.FULL;
    private @Nullable Stamp frame;

    Highlight() {
        setMouseTransparent(true);
        node.setManaged(false);
        node.setVisible(false);
        getChildren().add(node);
    }

    void setMovement(Movement wish) {
        movement = wish;
    }

    /** Whether a frame stands, in full. */
    boolean stands() {
        return node.isVisible() && node.getOpacity() == 1;
    }

    void show(Optional<Stamp> next, Viewport viewport) {
        if (next.isPresent()) {
            Stamp stamp = next.get();
            frame = stamp;
            node.setImage(stamp.image());
            node.setFitWidth(stamp.width());
            node.setFitHeight(stamp.height());
            place(viewport);
            animate(COMING, 0, 1, SMALL, 1);
        } else if (frame != null) {
            animate(GOING, node.getOpacity(), 0, node.getScaleX(), node.getScaleX());
        }
    }

    void place(Viewport viewport) {
        Stamp shown = frame;
        if (shown != null) {
            shown.place(node, viewport);
        }
    }

    private void animate(Duration time, double opacity, double toOpacity, double size, double toSize) {
        timeline.stop();
        set(opacity, size);
        timeline.getKeyFrames().setAll(new KeyFrame(time,
                new KeyValue(node.opacityProperty(), toOpacity, Interpolator.EASE_OUT),
                new KeyValue(node.scaleXProperty(), toSize, Interpolator.EASE_OUT),
                new KeyValue(node.scaleYProperty(), toSize, Interpolator.EASE_OUT)));
        timeline.setOnFinished(event -> finish(toOpacity));
        if (movement == Movement.INSTANT) {
            set(toOpacity, toSize);
            finish(toOpacity);
        } else {
            timeline.play();
        }
    }

    private void set(double opacity, double size) {
        node.setOpacity(opacity);
        node.setScaleX(size);
        node.setScaleY(size);
    }

    private void finish(double opacity) {
        if (opacity == 0) {
            frame = null;
            node.setVisible(false);
            node.setImage(null);
        }
    }
}
