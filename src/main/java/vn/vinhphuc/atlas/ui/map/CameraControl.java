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
import vn.vinhphuc.atlas.ui.Movement;
import vn.vinhphuc.atlas.view.CameraLimits;
import vn.vinhphuc.atlas.view.Steering;

/** Our own camera: Gluon's follows neither its drag nor its wheel, knows no limits and no way to stop. */
final class CameraControl {

    /** After this long without movement the map counts as at rest. */
    static final Duration UNTIL_REST = Duration.millis(100);

    private final CameraLimits limits;
    private final ReadOnlyObjectWrapper<Viewport> viewport;
    private final ReadOnlyBooleanWrapper atRest = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper();
    private final PauseTransition untilRest = new PauseTransition(UNTIL_REST);
    private final Foresight foresight = new Foresight(this::destination);
    private final AnimationTimer frames = new Frames();
    private Movement movement = Movement.FULL;
    private @Nullable Motion motion;
    private long startedNanos;
    /** What the hand on the map wants, which the limits may not allow. */
    private @Nullable Viewport wanted;
    /** The point of the picture that was last zoomed around. */
    private ScreenPoint anchor = new ScreenPoint(0, 0);
    private double zoomBeforeKeys;

    CameraControl(CameraLimits limits, Viewport start) {
        this.limits = limits;
        this.viewport = new ReadOnlyObjectWrapper<>(limits.clamp(start));
        untilRest.setOnFinished(event -> rest());
    }

    /** Where the map will probably rest. */
    Foresight foresight() {
        return foresight;
    }

    /** What the map shows now. */
    ReadOnlyObjectProperty<Viewport> viewport() {
        return viewport.getReadOnlyProperty();
    }

    /** Whether nothing has moved for a moment. */
    ReadOnlyBooleanProperty atRest() {
        return atRest.getReadOnlyProperty();
    }

    /** Whether a hand holds the map. */
    ReadOnlyBooleanProperty held() {
        return held.getReadOnlyProperty();
    }

    /** What the map will show when the present movement has ended. */
    Viewport destination() {
        return limits.clamp(motion == null || motion instanceof Motion.Cruise ? viewport.get() : motion.end());
    }

    /** The nearest view that the map can show. */
    Viewport reached(Viewport wanted) {
        return limits.clamp(wanted);
    }

    void setMovement(Movement wish) {
        movement = wish;
    }

    void jump(Viewport to) {
        halt();
        show(limits.clamp(to));
    }

    /** Shows this view from the start, as a window does that opens: nothing has moved. */
    void stand(Viewport at) {
        halt();
        viewport.set(limits.clamp(at));
    }

    void fly(Viewport to) {
        begin(Motion.Flying.between(limits, viewport.get(), limits.clamp(to)));
    }

    /** Stops under a hand that takes hold of the map until {@link #release}. */
    void hold() {
        halt();
        held.set(true);
    }

    /** Moves the picture at once, as by dragging; beyond the limits it gives way less and less. */
    void drag(double dx, double dy) {
        ScreenPoint middle = middle();
        pull(hand(middle).moved(dx, dy), middle);
    }

    /** Zooms at once, as by two fingers; beyond the limits it gives way less and less. */
    void pinch(double factor, ScreenPoint around) {
        Viewport hand = hand(around);
        double zoom = Math.clamp(hand.zoom() + Math.log(factor) / Math.log(2), 0.0, 24.0);
        pull(hand.zoomedAround(around, zoom), around);
    }

    /** Lets go of the picture at a speed in px per second; from beyond the limits it springs back. */
    void release(ScreenPoint speed) {
        run(speed);
        held.set(false);
    }

    private void run(ScreenPoint speed) {
        Viewport now = viewport.get();
        if (limits.clamp(now.zoom()) != now.zoom()) {
            begin(new Motion.Settling(limits, now, anchor));
        } else if (speed.x() != 0 || speed.y() != 0 || limits.exceededBy(now)) {
            begin(Motion.Glide.thrown(limits, now, speed));
        }
    }

    /** Moves the picture softly; steps that come while it moves add up. */
    void pan(double dx, double dy) {
        Viewport from = viewport.get();
        ScreenPoint rest = motion instanceof Motion.Glide ? from.toScreen(destination().centre()) : middle();
        begin(Motion.Glide.over(limits, from, from.width() / 2 - rest.x() + dx, from.height() / 2 - rest.y() + dy));
    }

    /** Zooms softly by steps around a point of the picture; steps that come while it zooms add up. */
    void zoom(double steps, ScreenPoint around) {
        anchor = around;
        double base = motion instanceof Motion.Zooming zooming ? zooming.zoom() : viewport.get().zoom();
        double zoom = movement == Movement.INSTANT ? limits.clamp(base + steps) : limits.yielding(base + steps);
        begin(new Motion.Zooming(limits, viewport.get(), around, zoom));
    }

    /** Zooms softly around the middle. */
    void zoom(double steps) {
        zoom(steps, middle());
    }

    /** Goes on evenly while keys are held, and runs out when they are let go; each press moves one step at least. */
    void steer(Steering keys) {
        Viewport now = viewport.get();
        if (!(motion instanceof Motion.Cruise)) {
            zoomBeforeKeys = now.zoom();
            anchor = middle();
        }
        if (!keys.still()) {
            begin(new Motion.Cruise(limits, now, keys));
        } else if (motion instanceof Motion.Cruise cruise) {
            double closer = cruise.steering().closer();
            if (closer != 0 && limits.clamp(now.zoom()) == now.zoom()) {
                begin(new Motion.Zooming(limits, now, middle(), limits.clamp(Steering.letGo(zoomBeforeKeys, now.zoom(), closer))));
            } else {
                run(limits.exceededBy(now) ? new ScreenPoint(0, 0) : cruise.speed());
            }
        }
    }

    /** Stops where it is. */
    void halt() {
        motion = null;
        wanted = null;
        foresight.halts();
        frames.stop();
    }

    private Viewport hand(ScreenPoint around) {
        motion = null;
        foresight.halts();
        frames.stop();
        return wanted == null ? limits.wanted(viewport.get(), around) : wanted;
    }

    private void pull(Viewport to, ScreenPoint around) {
        anchor = around;
        wanted = movement == Movement.INSTANT ? limits.clamp(to) : to;
        show(movement == Movement.INSTANT ? limits.clamp(to) : limits.yielding(to, around));
    }

    private ScreenPoint middle() {
        return new ScreenPoint(viewport.get().width() / 2, viewport.get().height() / 2);
    }

    private void begin(Motion next) {
        if (movement == Movement.INSTANT) {
            jump(next.end());
            return;
        }
        wanted = null;
        motion = next;
        startedNanos = System.nanoTime();
        foresight.begins(next);
        frames.start();
    }

    private void show(Viewport next) {
        if (!next.equals(viewport.get())) {
            atRest.set(false);
            viewport.set(next);
        }
        if (!atRest.get()) {
            untilRest.playFromStart();
            foresight.moved();
        }
    }

    /** A frame may take longer than the wait for rest; a movement that goes on is none, nor is a hand that pulls. */
    private void rest() {
        if (motion == null && !limits.exceededBy(viewport.get())) {
            untilRest.stop();
            foresight.rests();
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
            if (current.over(seconds)) {
                show(current.end());
                halt();
                run(new ScreenPoint(0, 0));
                rest();
            } else {
                foresight.passes(current, seconds);
                show(current.at(seconds));
            }
        }
    }
}
