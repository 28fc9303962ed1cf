package vn.vinhphuc.atlas.cartography;

import java.util.List;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.geo.GeoArea;
import vn.vinhphuc.atlas.geo.GeoLine;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.geo.WebMercator;
import vn.vinhphuc.atlas.geo.WorldPoint;

/**
 * The Web Mercator plane in the logical pixels of one zoom, counted from a whole pixel near the region: whatever part of
 * the map is cut out, a line has the same coordinates.
 *
 * @param zoom    as in the viewport
 * @param originX whole px of the world's width, from the west
 * @param originY whole px of the world's height, from the north
 */
record Plane(double zoom, double originX, double originY) {

    /** Parts of a pixel that viewports are placed on; the rounding errors of a projection are far below it. */
    private static final double PARTS = 1 << 14;

    static Plane around(LatLon centre, double zoom) {
        WorldPoint w = WebMercator.project(centre);
        double world = WebMercator.worldSize(zoom);
        return new Plane(zoom, Math.rint(w.x() * world), Math.rint(w.y() * world));
    }

    ScreenPoint at(LatLon p) {
        WorldPoint w = WebMercator.project(p);
        double world = WebMercator.worldSize(zoom);
        return new ScreenPoint(w.x() * world - originX, w.y() * world - originY);
    }

    LatLon ground(ScreenPoint p) {
        double world = WebMercator.worldSize(zoom);
        return WebMercator.unproject(new WorldPoint((p.x() + originX) / world, (p.y() + originY) / world));
    }

    List<ScreenPoint> points(List<LatLon> positions) {
        return positions.stream().map(this::at).toList();
    }

    Outline line(GeoLine line) {
        return Outline.line(points(line.positions()));
    }

    /** A smooth line through the positions. */
    Outline smooth(GeoLine line) {
        return Outline.smooth(points(line.positions()));
    }

    Outline area(GeoArea area) {
        return Outline.rings(area.rings().stream().map(this::points).toList());
    }

    /** Logical px for a distance on the ground. */
    double px(LatLon at, double metres) {
        return metres / WebMercator.metresPerPixel(at.lat(), zoom);
    }

    /** Where the upper left corner of a viewport of this zoom lies. */
    ScreenPoint corner(Viewport viewport) {
        ScreenPoint centre = at(viewport.centre());
        return new ScreenPoint(
                Math.rint((centre.x() - viewport.width() / 2) * PARTS) / PARTS,
                Math.rint((centre.y() - viewport.height() / 2) * PARTS) / PARTS);
    }
}
