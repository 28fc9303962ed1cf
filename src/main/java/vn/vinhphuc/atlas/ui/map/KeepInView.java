package vn.vinhphuc.atlas.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.Camera;
import vn.vinhphuc.atlas.view.ViewState;

/** Brings a site that is selected elsewhere into view, and keeps it there when the map gets less room; else leaves the map alone. */
final class KeepInView {

    /** A site this near to an edge or a card counts as hidden, px. */
    private static final double MARGIN = 28;

    private final Session session;
    private final CameraControl camera;
    private final Supplier<List<Box>> covered;

    /** @param covered what lies over the map */
    KeepInView(Session session, CameraControl camera, Supplier<List<Box>> covered) {
        this.session = session;
        this.camera = camera;
        this.covered = covered;
        session.follow(this::after);
    }

    /** Gives the map another size. */
    void resize(Runnable resize) {
        boolean seen = selected().filter(position -> !hidden(position)).isPresent();
        resize.run();
        if (seen && session.view().get().camera().isPresent()) {
            selected().filter(this::hidden).ifPresent(position -> camera.fly(camera.destination().withCentre(position.at())));
        }
    }

    private Optional<Position> selected() {
        return position(session.view().get());
    }

    private Optional<Position> position(ViewState view) {
        return view.selection().flatMap(session.atlas()::site).flatMap(Site::position);
    }

    private ViewState after(ViewState before, ViewState now) {
        boolean selected = !before.selection().equals(now.selection());
        boolean elsewhere = !before.camera().equals(now.camera());
        return selected && !elsewhere
                ? position(now).filter(this::hidden).map(position -> now.withCamera(centred(position))).orElse(now)
                : now;
    }

    private Camera centred(Position position) {
        return Camera.of(camera.reached(camera.destination().withCentre(position.at())));
    }

    private boolean hidden(Position position) {
        Viewport view = camera.destination();
        ScreenPoint at = view.toScreen(position.at());
        boolean inside = new Box(0, 0, view.width(), view.height()).grown(-MARGIN).contains(at.x(), at.y());
        return !inside || covered.get().stream().anyMatch(card -> card.grown(MARGIN / 2).contains(at.x(), at.y()));
    }
}
