package vn.vinhphuc.atlas.ui.map;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.Viewport;

/** The view that shows chosen sites from near. */
final class Closeness {

    /** One site with what lies around it. */
    private static final double ZOOM = 12.5;

    /** Around several sites, as a share of the shorter side. */
    private static final double ROOM = 0.2;

    private Closeness() {
    }

    /**
     * One site in the middle, several as large as they fit; never from nearer than one, unless it is nearer already.
     *
     * @param at where they are; empty if nothing is chosen, or no position is known
     */
    static Optional<Viewport> to(List<LatLon> at, Viewport now) {
        if (at.isEmpty()) {
            return Optional.empty();
        }
        GeoBounds bounds = GeoBounds.around(at);
        Viewport whole = Viewport.fit(bounds, now.width(), now.height(),
                Viewport.Insets.of(ROOM * Math.min(now.width(), now.height())));
        double most = at.size() == 1 ? Math.max(ZOOM, now.zoom()) : ZOOM;
        return Optional.of(whole.withZoom(Math.min(most, whole.zoom())));
    }
}
