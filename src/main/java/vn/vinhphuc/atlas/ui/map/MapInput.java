package vn.vinhphuc.atlas.ui.map;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** Mouse, wheel and touch to movements of the camera. */
final class MapInput {

    /** A press that moves less than this is a click, px. */
    private static final double CLICK = 4;

    /** Zoom steps for one click of a usual wheel, and how much that is to JavaFX. */
    private static final double WHEEL_STEPS = 0.4;
    private static final double WHEEL_DELTA = 40;

    private final Node surface;
    private final CameraControl camera;
    private final Clicks clicked;
    private final DragTrace trace = new DragTrace();
    private ScreenPoint pressed = new ScreenPoint(0, 0);
    private ScreenPoint last = pressed;
    private boolean dragging;
    private boolean pinching;

    /** @param clicked hears of clicks that are not drags */
    MapInput(Node surface, CameraControl camera, Clicks clicked) {
        this.surface = surface;
        this.camera = camera;
        this.clicked = clicked;
        surface.setOnMousePressed(this::press);
        surface.setOnMouseDragged(this::drag);
        surface.setOnMouseReleased(this::release);
        surface.setOnScroll(this::scroll);
        surface.setOnZoomStarted(event -> pinching());
        surface.setOnZoomFinished(event -> pinched());
        surface.setOnZoom(this::pinch);
    }

    /** Who hears of clicks. */
    interface Clicks {

        /** @param count how many in a row this one makes */
        void click(ScreenPoint at, int count);
    }

    private void press(MouseEvent event) {
        surface.requestFocus();
        // What the first half of a double click has begun goes on.
        if (event.getClickCount() < 2) {
            camera.hold();
        }
        dragging = false;
        pressed = at(event);
        last = pressed;
        trace.add(pressed, now());
    }

    private void drag(MouseEvent event) {
        ScreenPoint at = at(event);
        if (pinching || event.getButton() == MouseButton.SECONDARY) {
            last = at;
            return;
        }
        if (!dragging && at.to(pressed) < CLICK) {
            return;
        }
        if (!dragging) {
            camera.hold();
        }
        dragging = true;
        surface.setCursor(Cursor.CLOSED_HAND);
        camera.drag(at.x() - last.x(), at.y() - last.y());
        trace.add(at, now());
        last = at;
    }

    private void release(MouseEvent event) {
        if (dragging) {
            surface.setCursor(Cursor.DEFAULT);
            camera.release(trace.speed(now()));
            return;
        }
        camera.release(new ScreenPoint(0, 0));
        if (event.getButton() == MouseButton.PRIMARY && !pinching) {
            clicked.click(at(event), event.getClickCount());
        }
    }

    private void scroll(ScrollEvent event) {
        // A finger on the screen drags as a mouse too; counting it twice would zoom.
        if (event.getTouchCount() == 0 && !event.isInertia() && event.getDeltaY() != 0) {
            double steps = event.getDeltaY() / WHEEL_DELTA * WHEEL_STEPS;
            camera.zoom(Math.clamp(steps, -1.0, 1.0), new ScreenPoint(event.getX(), event.getY()));
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        camera.pinch(event.getZoomFactor(), new ScreenPoint(event.getX(), event.getY()));
        event.consume();
    }

    private void pinching() {
        pinching = true;
        camera.hold();
    }

    private void pinched() {
        pinching = false;
        camera.release(new ScreenPoint(0, 0));
    }

    private static ScreenPoint at(MouseEvent event) {
        return new ScreenPoint(event.getX(), event.getY());
    }

    private static double now() {
        return System.nanoTime() / 1e9;
    }
}
