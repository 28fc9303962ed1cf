package vn.vinhphuc.atlas.view;

import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.Viewport;

/**
 * How far the map can be moved.
 *
 * @param centre  where the middle of the picture stays
 * @param minZoom the most distant view, 0…24
 * @param maxZoom the closest view, not less than {@code minZoom}
 */
public record CameraLimits(GeoBounds centre, double minZoom, double maxZoom) {

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
}
