package vn.vinhphuc.atlas.ui.map;

import vn.vinhphuc.atlas.cartography.Gathering;
import vn.vinhphuc.atlas.geo.Viewport;

/** Where the map flies to when a counted symbol is opened. */
final class Opening {

    /** Around the members, as a share of the map. */
    private static final double ROOM = 0.18;
    private static final double LEAST = 1;
    private static final double MOST = 3;

    private Opening() {
    }

    /** The members as large as they fit, one to three steps in; one step where they share a point. */
    static Viewport of(Gathering gathering, Viewport now) {
        Viewport whole = Viewport.fit(gathering.bounds(), now.width(), now.height(),
                Viewport.Insets.of(ROOM * Math.min(now.width(), now.height())));
        double most = gathering.onOnePoint() ? LEAST : MOST;
        return whole.withZoom(Math.clamp(whole.zoom(), now.zoom() + LEAST, now.zoom() + most));
    }
}
