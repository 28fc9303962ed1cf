package vn.vinhphuc.atlas.view;

import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.geo.WebMercator;
import vn.vinhphuc.atlas.geo.WorldPoint;

/**
 * Where the map looks, whatever the size of the window.
 *
 * @param centre position in the middle
 * @param zoom   as in {@link Viewport}, 0…24
 */
public record Camera(LatLon centre, double zoom) {

    /** @throws IllegalArgumentException if the zoom is out of range */
    public Camera {
        if (!(zoom >= 0 && zoom <= 24)) {
            throw new IllegalArgumentException("zoom " + zoom + " is outside 0…24");
        }
    }

    public static Camera of(Viewport viewport) {
        return new Camera(viewport.centre(), viewport.zoom());
    }

    /** Whether a person would see no difference: less than half a pixel and a thousandth of a zoom. */
    public boolean looksLike(Camera other) {
        WorldPoint a = WebMercator.project(centre);
        WorldPoint b = WebMercator.project(other.centre);
        double world = WebMercator.worldSize(zoom);
        return Math.abs(zoom - other.zoom) < 0.001 && Math.hypot(a.x() - b.x(), a.y() - b.y()) * world < 0.5;
    }

    /** What a window of a size in logical pixels shows. */
    public Viewport in(double width, double height) {
        return new Viewport(centre, zoom, width, height);
    }
}
