package vn.vinhphuc.atlas.ui.map;

import java.util.List;
import java.util.function.Supplier;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.ui.Session;

/** Brings a site that is selected elsewhere into view, and leaves the map alone if it is there already. */
final class KeepInView {

    /** A site this near to an edge or a card counts as hidden, px. */
    private static final double MARGIN = 28;

    private final CameraControl camera;
    private final Supplier<List<Box>> covered;

    /** @param covered what lies over the map */
    KeepInView(Session session, CameraControl camera, Supplier<List<Box>> covered) {
        this.camera = camera;
        this.covered = covered;
        session.view().addListener((property, before, now) -> {
            if (!before.selection().equals(now.selection())) {
                now.selection().flatMap(session.atlas()::site).flatMap(site -> site.position()).ifPresent(this::show);
            }
        });
    }

    private void show(Position position) {
        Viewport view = camera.destination();
        ScreenPoint at = view.toScreen(position.at());
        boolean inside = new Box(0, 0, view.width(), view.height()).grown(-MARGIN).contains(at.x(), at.y());
        boolean hidden = covered.get().stream().anyMatch(card -> card.grown(MARGIN / 2).contains(at.x(), at.y()));
        if (!inside || hidden) {
            camera.fly(view.withCentre(position.at()));
        }
    }
}
