package vn.vinhphuc.atlas.ui.map;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.Camera;
import vn.vinhphuc.atlas.view.CameraLimits;
import vn.vinhphuc.atlas.view.ViewState;

/**
 * Keeps the map and the view state in step: the state learns of a movement when it has come to rest and no hand holds the
 * map, so that a drag is one step; the map flies where the state says. By value and with a tolerance, so that neither
 * answers itself.
 */
final class CameraEdge {

    private static final double MIN_ZOOM = 8.6;
    private static final double MAX_ZOOM = 14.5;

    /** How far the middle may leave the province, in shares of its size: Nội Bài and Ring Road 4 lie beyond. */
    private static final double BEYOND = 0.35;

    private final Session session;
    private final CameraControl control;
    private final Supplier<Viewport> home;
    private boolean open;
    /** The whole province as the map was last sent to it; what the cards leave of the window may have changed since. */
    private Optional<Camera> sent = Optional.empty();

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
                refit();
            }
        });
        control.held().addListener((property, before, held) -> {
            if (!held && control.atRest().get()) {
                report();
                refit();
            }
        });
        session.askFirst(() -> {
            if (!control.atRest().get() || control.held().get()) {
                report();
            }
        });
    }

    static CameraLimits limits(GeoBounds territory) {
        return new CameraLimits(territory.widened(BEYOND), MIN_ZOOM, MAX_ZOOM);
    }

    /** To the whole province. */
    void home() {
        session.update(ViewState::home);
        follow(Optional.empty());
    }

    /** The whole province stays in view when the window changes its size; the first size is no movement. */
    void resize(double width, double height) {
        Viewport aim = control.destination();
        boolean led = open && !control.atRest().get() && session.view().get().camera().filter(Camera.of(aim)::looksLike).isPresent();
        Consumer<Viewport> show = open ? control::jump : control::stand;
        show.accept(control.viewport().get().withSize(width, height));
        if (session.view().get().camera().isEmpty()) {
            Viewport whole = home.get();
            show.accept(whole);
            sent = Optional.of(Camera.of(whole));
        } else if (led) {
            control.fly(aim.withSize(width, height));
        }
        open = true;
    }

    /** Whether the map has a size, and the first view in it. */
    boolean isOpen() {
        return open;
    }

    /** The whole province has more room or less, also while the map is on its way to it; a map in someone's hand is left alone. */
    void refit() {
        if (session.view().get().camera().isEmpty() && !control.held().get() && (control.atRest().get() || onTheWayHome())) {
            follow(Optional.empty());
        }
    }

    private boolean onTheWayHome() {
        Camera end = Camera.of(control.destination());
        return sent.filter(end::looksLike).isPresent() && !Camera.of(control.viewport().get()).looksLike(end);
    }

    /** What is looked at now, also in a movement that the state learns of when it has come to rest. */
    ViewState present() {
        ViewState state = session.view().get();
        boolean moving = !control.atRest().get() || control.held().get();
        return moving && !knows(Camera.of(control.destination()))
                ? state.withCamera(Camera.of(control.reached(control.viewport().get()))) : state;
    }

    private boolean knows(Camera camera) {
        return session.view().get().camera().map(camera::looksLike).orElseGet(() -> whole(camera));
    }

    private boolean whole(Camera camera) {
        return Camera.of(home.get()).looksLike(camera) || sent.filter(camera::looksLike).isPresent();
    }

    private void follow(Optional<Camera> camera) {
        Viewport now = control.viewport().get();
        Viewport target = camera.map(c -> c.in(now.width(), now.height())).orElseGet(home);
        sent = camera.isEmpty() ? Optional.of(Camera.of(target)) : Optional.empty();
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
