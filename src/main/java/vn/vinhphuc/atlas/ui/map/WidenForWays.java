package vn.vinhphuc.atlas.ui.map;

import java.util.Optional;
import java.util.function.Function;
import vn.vinhphuc.atlas.cartography.subject.Reached;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.Camera;
import vn.vinhphuc.atlas.view.ViewState;

/** Moves away from the ground when ways or circles are drawn that reach beyond what is seen, as part of the same step. */
final class WidenForWays {

    /** Free around what is drawn, px. */
    private static final double MARGIN = 48;

    private final CameraControl camera;
    private final Function<ViewState, Optional<Reached>> reached;

    /** @param reached what a view draws */
    WidenForWays(Session session, CameraControl camera, Function<ViewState, Optional<Reached>> reached) {
        this.camera = camera;
        this.reached = reached;
        session.follow(this::after);
    }

    private ViewState after(ViewState before, ViewState now) {
        boolean drawn = !before.inquiry().reach().equals(now.inquiry().reach());
        if (!drawn || !before.camera().equals(now.camera())) {
            return now;
        }
        Viewport seen = camera.destination();
        return reached.apply(now).flatMap(Reached::bounds).filter(bounds -> !seen.bounds().contains(bounds))
                .map(bounds -> now.withCamera(Camera.of(camera.reached(around(bounds, seen))))).orElse(now);
    }

    /** Never closer than it was. */
    private static Viewport around(GeoBounds bounds, Viewport seen) {
        Viewport fitted = Viewport.fit(bounds, seen.width(), seen.height(), Viewport.Insets.of(MARGIN));
        return fitted.withZoom(Math.min(fitted.zoom(), seen.zoom()));
    }
}
