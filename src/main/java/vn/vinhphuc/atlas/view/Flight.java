package vn.vinhphuc.atlas.view;

import vn.vinhphuc.atlas.geo.WebMercator;
import vn.vinhphuc.atlas.geo.WorldPoint;

/**
 * The way from one view to another that rises and descends so that the ground seems to pass at an even speed
 * (J. J. van Wijk and W. A. A. Nuij, “Smooth and efficient zooming and panning”, 2003).
 *
 * <p>Names of the formulae are kept: {@code w} is the visible width of the plane, {@code u} the way over ground,
 * {@code s} the way in the space of views, {@code r} its hyperbolic angle.
 */
public final class Flight {

    /** How readily a flight rises instead of going along the ground; the value that people preferred in the paper. */
    private static final double RHO = 1.42;

    /** Ways in the space of views per second. */
    private static final double SPEED = 1.6;

    private static final double SHORTEST_SECONDS = 0.3;
    private static final double LONGEST_SECONDS = 1.8;

    private final Camera to;
    private final WorldPoint start;
    private final WorldPoint end;
    private final double width;
    private final double w0;
    private final double distance;
    private final double r0;
    private final double length;

    /**
     * @param from  first view
     * @param to    last view
     * @param width of the window in logical pixels, more than 0
     */
    public Flight(Camera from, Camera to, double width) {
        this.to = to;
        this.width = width;
        this.start = WebMercator.project(from.centre());
        this.end = WebMercator.project(to.centre());
        this.w0 = width / WebMercator.worldSize(from.zoom());
        double w1 = width / WebMercator.worldSize(to.zoom());
        double u1 = Math.hypot(end.x() - start.x(), end.y() - start.y());
        // Below a thousandth of the window the formulae of a mere zoom are exact enough, and the others divide by it.
        this.distance = u1 < w0 / 1000 ? 0 : u1;
        if (distance == 0) {
            this.r0 = 0;
            this.length = Math.log(w1 / w0) / RHO;
        } else {
            this.r0 = angle(w0, (w1 * w1 - w0 * w0 + Math.pow(RHO, 4) * u1 * u1), u1);
            this.length = (angle(w1, (w1 * w1 - w0 * w0 - Math.pow(RHO, 4) * u1 * u1), u1) - r0) / RHO;
        }
    }

    /** How long it takes at a comfortable speed. */
    public double seconds() {
        return Math.clamp(Math.abs(length) / SPEED, SHORTEST_SECONDS, LONGEST_SECONDS);
    }

    /**
     * Where the flight is.
     *
     * @param share of its time, 0…1; it leaves and arrives softly
     */
    public Camera at(double share) {
        if (share >= 1) {
            return to;
        }
        double t = Math.max(0, share);
        double soft = t * t * (3 - 2 * t);
        double s = soft * length;
        if (distance == 0) {
            return camera(soft, w0 * Math.exp(RHO * s));
        }
        double w = w0 * Math.cosh(r0) / Math.cosh(RHO * s + r0);
        double u = w0 / (RHO * RHO) * (Math.cosh(r0) * Math.tanh(RHO * s + r0) - Math.sinh(r0));
        return camera(u / distance, w);
    }

    private static double angle(double w, double term, double u1) {
        double b = term / (2 * w * RHO * RHO * u1);
        return Math.log(Math.sqrt(b * b + 1) - b);
    }

    private Camera camera(double way, double w) {
        WorldPoint at = new WorldPoint(
                start.x() + way * (end.x() - start.x()), start.y() + way * (end.y() - start.y()));
        double zoom = Math.log(width / w / WebMercator.TILE_SIZE) / Math.log(2);
        return new Camera(WebMercator.unproject(at), Math.clamp(zoom, 0.0, 24.0));
    }
}
