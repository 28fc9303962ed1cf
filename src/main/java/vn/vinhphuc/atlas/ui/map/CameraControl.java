package vn.vinhphuc.atlas.ui.map;

import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.view.CameraLimits;

/** Our own camera: Gluon's follows neither its drag nor its wheel, knows no limits and no way to stop. */
final class CameraControl {

    /** After this long without movement the map counts as at rest. */
    static final Duration UNTIL_REST = Duration.millis(100);

    private final CameraLimits limits;
    private final ReadOnlyObjectWrapper<Viewport> viewport;
    private final ReadOnlyBooleanWrapper atRest = new ReadOnlyBooleanWrapper(true);
    private final PauseTransition untilRest = new PauseTransition(UNTIL_REST);
    private final AnimationTimer frames = new Frames();
    private boolean instant;
    private @Nullable Motion motion;
    private long startedNanos;

    CameraControl(CameraLimits limits, Viewport start) {
        this.limits = limits;
        this.viewport = new ReadOnlyObjectWrapper<>(limits.clamp(start));
        untilRest.setOnFinished(event -> rest());
    }

    /** What the map shows now. */
    ReadOnlyObjectProperty<Viewport> viewport() {
        return viewport.getReadOnlyProperty();
    }

    /** Whether nothing has moved for a moment. */
    ReadOnlyBooleanProperty atRest() {
        return atRest.getReadOnlyProperty();
    }

    /** What the map will show when the present movement has ended. */
    Viewport destination() {
        return motion == null ? viewport.get() : limits.clamp(motion.end());
    }

    /** Whether movements that nobody makes by hand are left out, for people whom they make unwell. */
    void setInstant(boolean on) {
        instant = on;
    }

    void jump(Viewport to) {
        halt();
        show(to);
    }

    void fly(Viewport to) {
        Viewport target = limits.clamp(to);
        begin(Motion.Flying.between(viewport.get(), target));
    }

    /** Moves the picture at once, as by dragging. */
    void drag(double dx, double dy) {
        halt();
        show(viewport.get().moved(dx, dy));
    }

    /** Lets go of the picture at a speed in px per second. */
    void fling(ScreenPoint speed) {
        if (speed.x() != 0 || speed.y() != 0) {
            begin(Motion.Glide.thrown(viewport.get(), speed.x(), speed.y()));
        }
    }

    /** Moves the picture softly; steps that come while it moves add up. */
    void pan(double dx, double dy) {
        Viewport from = viewport.get();
        ScreenPoint rest = motion instanceof Motion.Glide ? from.toScreen(destination().centre())
                : new ScreenPoint(from.width() / 2, from.height() / 2);
        begin(new Motion.Glide(from, from.width() / 2 - rest.x() + dx, from.height() / 2 - rest.y() + dy));
    }

    /** Zooms softly by steps around a point of the picture; steps that come while it zooms add up. */
    void zoom(double steps, ScreenPoint anchor) {
        double base = motion instanceof Motion.Zooming zooming ? zooming.zoom() : viewport.get().zoom();
        begin(new Motion.Zooming(viewport.get(), anchor, limits.clamp(base + steps)));
    }

    /** Zooms softly around the middle. */
    void zoom(double steps) {
        zoom(steps, new ScreenPoint(viewport.get().width() / 2, viewport.get().height() / 2));
    }

    /** Zooms at once, as by two fingers. */
    void pinch(double factor, ScreenPoint anchor) {
        halt();
        double zoom = limits.clamp(viewport.get().zoom() + Math.log(factor) / Math.log(2));
        show(viewport.get().zoomedAround(anchor, zoom));
    }

    /** Stops where it is. */
    void halt() {
        motion = null;
        frames.stop();
    }

    void resize(double width, double height) {
        halt();
        show(viewport.get().withSize(width, height));
    }

    private void begin(Motion next) {
        if (instant) {
            jump(next.end());
            return;
        }
        motion = next;
        startedNanos = System.nanoTime();
        frames.start();
    }

    private void show(Viewport next) {
        Viewport clamped = limits.clamp(next);
        if (!clamped.equals(viewport.get())) {
            atRest.set(false);
            viewport.set(clamped);
        }
        if (!atRest.get()) {
            untilRest.playFromStart();
        }
    }

    /** A frame may take longer than the wait for rest; a movement that goes on is none. */
    private void rest() {
        if (motion == null) {
            atRest.set(true);
        } else {
            untilRest.playFromStart();
        }
    }

    private final class Frames extends AnimationTimer {
        @Override
        public void handle(long now) {
            Motion current = motion;
            if (current == null) {
                return;
            }
            double seconds = Math.max(0, (now - startedNanos) / 1e9);
            boolean over = current.over(seconds);
            show(over ? current.end() : current.at(seconds));
            if (over) {
                halt();
            }
        }
    }
}
