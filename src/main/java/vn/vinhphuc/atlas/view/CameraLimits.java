package vn.vinhphuc.atlas.view;

import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.geo.WebMercator;
import vn.vinhphuc.atlas.geo.WorldPoint;

/**
 * How far the map can be moved. In the hand it gives way a little beyond that, so that a person feels the end of it.
 *
 * @param centre  where the middle of the picture stays
 * @param minZoom the most distant view, 0…24
 * @param maxZoom the closest view, not less than {@code minZoom}
 */
public record CameraLimits(GeoBounds centre, double minZoom, double maxZoom) {

    /** How far the picture gives way, as a share of its shorter side. */
    private static final double SHARE = 0.12;

    /** How far the zoom gives way; no farther than tiles of the limit itself serve. */
    private static final double STEPS = 0.25;

    /** @throws IllegalArgumentException if the zooms are out of order */
    public CameraLimits {
        if (!(minZoom <= maxZoom)) {
            throw new IllegalArgumentException("zoom limits are out of order: " + minZoom + ", " + maxZoom);
        }
    }

    public double clamp(double zoom) {
        return Math.clamp(zoom, minZoom, maxZoom);
    }

    /** The nearest view within the limits. */
    public Viewport clamp(Viewport viewport) {
        return viewport.withZoom(clamp(viewport.zoom())).withCentre(centre.clamp(viewport.centre()));
    }

    /** Whether a view lies beyond the limits so that a person sees it. */
    public boolean exceededBy(Viewport viewport) {
        return !Camera.of(clamp(viewport)).looksLike(Camera.of(viewport));
    }

    /** A zoom that gives way beyond the limits. */
    public double yielding(double wanted) {
        double within = clamp(wanted);
        return within + Elastic.give(wanted - within, STEPS);
    }

    /**
     * The view that is shown while a hand wants another: the same within the limits, and less beyond.
     *
     * @param anchor the point of the picture whose ground stays while the zoom gives way
     */
    public Viewport yielding(Viewport wanted, ScreenPoint anchor) {
        double zoom = yielding(wanted.zoom());
        return centred(zoom == wanted.zoom() ? wanted : wanted.zoomedAround(anchor, zoom), 1);
    }

    /** The view that a hand wants which takes hold of what is shown: the inverse of {@link #yielding(Viewport, ScreenPoint)}. */
    public Viewport wanted(Viewport shown, ScreenPoint anchor) {
        Viewport centred = centred(shown, -1);
        double within = clamp(shown.zoom());
        return centred.zoomedAround(anchor, Math.clamp(within + Elastic.pull(shown.zoom() - within, STEPS), 0.0, 24.0));
    }

    /** How far the picture of a view can be moved to the right; beyond the limits one end of it has the other sign. */
    public Coast across(Viewport from, double way) {
        double west = from.toScreen(corner()).x() - from.width() / 2;
        double east = from.toScreen(opposite()).x() - from.width() / 2;
        return new Coast(way, -east, -west);
    }

    /** How far the picture of a view can be moved down. */
    public Coast down(Viewport from, double way) {
        double north = from.toScreen(corner()).y() - from.height() / 2;
        double south = from.toScreen(opposite()).y() - from.height() / 2;
        return new Coast(way, -south, -north);
    }

    private LatLon corner() {
        return new LatLon(centre.north(), centre.west());
    }

    private LatLon opposite() {
        return new LatLon(centre.south(), centre.east());
    }

    /** @param sense 1: a middle beyond the limits gives way; -1: the middle that was wanted */
    private Viewport centred(Viewport view, int sense) {
        WorldPoint at = WebMercator.project(view.centre());
        WorldPoint within = WebMercator.project(centre.clamp(view.centre()));
        double most = SHARE * Math.min(view.width(), view.height()) / view.worldSize();
        double x = at.x() - within.x();
        double y = at.y() - within.y();
        if (x == 0 && y == 0) {
            return view;
        }
        return view.withCentre(WebMercator.unproject(new WorldPoint(
                within.x() + (sense > 0 ? Elastic.give(x, most) : Elastic.pull(x, most)),
                within.y() + (sense > 0 ? Elastic.give(y, most) : Elastic.pull(y, most)))));
    }
}
