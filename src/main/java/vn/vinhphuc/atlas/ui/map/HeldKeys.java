package vn.vinhphuc.atlas.ui.map;

import vn.vinhphuc.atlas.ui.Movement;
import vn.vinhphuc.atlas.view.Heading;
import vn.vinhphuc.atlas.view.Steering;

/** The map moves on while keys are held, and by a step where nothing moves by itself. */
final class HeldKeys {

    private final CameraControl camera;
    private Movement movement = Movement.FULL;
    private Steering keys = Steering.NONE;

    HeldKeys(CameraControl camera) {
        this.camera = camera;
    }

    void setMovement(Movement wish) {
        movement = wish;
    }

    /** Moves on while a key is held; at once by a step where nothing moves by itself. */
    void steer(Heading heading) {
        if (movement == Movement.INSTANT) {
            pan(heading.east() * Steering.STEP, heading.south() * Steering.STEP);
            camera.zoom(heading.closer() * Steering.ZOOM_STEP);
        } else if (!keys.held().contains(heading)) {
            keys = keys.with(heading);
            camera.steer(keys);
        }
    }

    /** Runs out when a key is let go. */
    void letGo(Heading heading) {
        if (keys.held().contains(heading)) {
            keys = keys.without(heading);
            camera.steer(keys);
        }
    }

    /** Moves what is visible by shares of the map: to the east and south for positive ones. */
    void pan(double east, double south) {
        camera.pan(-Math.rint(east * camera.viewport().get().width()), -Math.rint(south * camera.viewport().get().height()));
    }
}
