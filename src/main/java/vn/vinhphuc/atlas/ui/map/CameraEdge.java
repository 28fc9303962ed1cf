package vn.vinhphuc.atlas.ui.map;

import java.util.Optional;
import java.util.function.Supplier;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.Camera;
import vn.vinhphuc.atlas.view.ViewState;

/**
 * Keeps the map and the view state in step: the state learns of a movement when it has come to rest and no hand holds the
 * map, so that a drag is one step; the map flies where the state says. By value and with a tolerance, so that neither
 * answers itself.
 */
final class CameraEdge {

    private final Session session;
    private final CameraControl control;
    private final Supplier<Viewport> home;

    /** @param home the view of the whole province in the present window */
    CameraEdge(Session session, CameraControl control, Supplier<Viewport> home) {
        this.session = session;
        this.control = control;
        this.home = home;
        session.view().addListener((property, before, after) -> {
            if (!before.camera().equals(after.camera())) {
                follow(after.camera());
            }
        });
        control.atRest().addListener((property, before, rests) -> {
            if (rests && !control.held().get()) {
                report();
            }
        });
        control.held().addListener((property, before, held) -> {
            if (!held && control.atRest().get()) {
                report();
            }
        });
        session.askFirst(() -> {
            if (!control.atRest().get() || control.held().get()) {
                report();
            }
        });
    }

    /** To the whole province. */
    void home() {
        session.update(ViewState::home);
        follow(Optional.empty());
    }

    /** The whole province stays in view when the window changes its size. */
    void resize(double width, double height) {
        control.resize(width, height);
        if (session.view().get().camera().isEmpty()) {
            control.jump(home.get());
        }
    }

    /** What is looked at now, also in a movement that the state learns of when it has come to rest. */
    ViewState present() {
        ViewState state = session.view().get();
        boolean moving = !control.atRest().get() || control.held().get();
        return moving && !knows(Camera.of(control.destination()))
                ? state.withCamera(Camera.of(control.reached(control.viewport().get()))) : state;
    }

    private boolean knows(Camera camera) {
        return session.view().get().camera().orElseGet(() -> Camera.of(home.get())).looksLike(camera);
    }

    private void follow(Optional<Camera> camera) {
        Viewport now = control.viewport().get();
        Viewport target = camera.map(c -> c.in(now.width(), now.height())).orElseGet(home);
        if (!Camera.of(target).looksLike(Camera.of(control.destination()))) {
            control.fly(target);
        }
    }

    /** Says where the map is or comes to. */
    private void report() {
        Camera now = Camera.of(control.destination());
        if (!knows(now)) {
            session.update(state -> Camera.of(home.get()).looksLike(now) ? state.home() : state.withCamera(now));
        }
    }
}
