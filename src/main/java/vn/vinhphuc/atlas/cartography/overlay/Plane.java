package vn.vinhphuc.atlas.cartography.overlay;

import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.geo.WebMercator;
import vn.vinhphuc.atlas.geo.WorldPoint;

/** The pixels of a viewport, for many points: its middle is projected once. */
final class Plane {

    private final Viewport viewport;
    private final WorldPoint centre;
    private final double world;

    Plane(Viewport viewport) {
        this.viewport = viewport;
        this.centre = WebMercator.project(viewport.centre());
        this.world = viewport.worldSize();
    }

    Viewport viewport() {
        return viewport;
    }

    ScreenPoint at(LatLon ground) {
        return at(WebMercator.project(ground));
    }

    ScreenPoint at(WorldPoint point) {
        return new ScreenPoint((point.x() - centre.x()) * world + viewport.width() / 2,
                (point.y() - centre.y()) * world + viewport.height() / 2);
    }

    Box box(GeoBounds bounds) {
        ScreenPoint nw = at(new LatLon(bounds.north(), bounds.west()));
        ScreenPoint se = at(new LatLon(bounds.south(), bounds.east()));
        return new Box(nw.x(), nw.y(), se.x() - nw.x(), se.y() - nw.y());
    }

    LatLon ground(ScreenPoint at) {
        return WebMercator.unproject(new WorldPoint(centre.x() + (at.x() - viewport.width() / 2) / world,
                centre.y() + (at.y() - viewport.height() / 2) / world));
    }
}
