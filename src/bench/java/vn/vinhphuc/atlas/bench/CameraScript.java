package vn.vinhphuc.atlas.bench;

import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.Viewport;

/**
 * The path of the camera on which maps are compared: sideways, into the depth and back, then both at once.
 *
 * @param width  of the map, logical px
 * @param height of the map, logical px
 */
record CameraScript(double width, double height) {

    /** How long the path takes. */
    static final double SECONDS = 10;

    /** How much of it is shown before anything is measured. */
    static final double WARM_UP_SECONDS = 2;

    /** Where the settled picture is taken. */
    static final double PICTURE_SECONDS = 5;

    private static final LatLon CENTRE = new LatLon(21.364, 105.554);
    private static final double ZOOM = 11;

    /** @param t seconds since the start, 0…{@value #SECONDS} */
    Viewport at(double t) {
        if (t < 4) {
            double turn = 2 * Math.PI * t / 4;
            return moved(ZOOM, 300 * Math.sin(turn), 200 * Math.sin(2 * turn));
        }
        if (t < 8) {
            return moved(ZOOM + 1.5 * (1 - Math.cos(2 * Math.PI * (t - 4) / 4)), 0, 0);
        }
        double u = (t - 8) / 2;
        double turn = 2 * Math.PI * u;
        return moved(ZOOM + Math.sin(Math.PI * u), 250 * Math.sin(turn), 150 * Math.sin(turn));
    }

    private Viewport moved(double zoom, double dx, double dy) {
        return new Viewport(CENTRE, zoom, width, height).moved(dx, dy);
    }
}
