package vn.vinhphuc.atlas.geo;

/**
 * What a picture or window shows of the Web Mercator plane.
 *
 * @param centre the position in the middle
 * @param zoom   0 shows the world in 256 logical pixels, each step doubles the scale; fractions allowed, 0…24
 * @param width  logical pixels, more than 0
 * @param height logical pixels, more than 0
 */
public record Viewport(LatLon centre, double zoom, double width, double height) {

    /** @throws IllegalArgumentException if the zoom or a size is out of range */
    public Viewport {
        if (!(zoom >= 0 && zoom <= 24)) {
            throw new IllegalArgumentException("zoom " + zoom + " is outside 0…24");
        }
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("a viewport of " + width + " × " + height + " px shows nothing");
        }
    }

    /**
     * The viewport of a size that shows some bounds as large as they fit.
     *
     * @param bounds  what has to be visible
     * @param width   logical pixels
     * @param height  logical pixels
     * @param padding free space on each side of the bounds
     */
    public static Viewport fit(GeoBounds bounds, double width, double height, Insets padding) {
        WorldPoint nw = WebMercator.project(new LatLon(bounds.north(), bounds.west()));
        WorldPoint se = WebMercator.project(new LatLon(bounds.south(), bounds.east()));
        double room = Math.max(1, width - padding.left() - padding.right());
        double rise = Math.max(1, height - padding.top() - padding.bottom());
        double scale = Math.min(room / Math.max(1e-9, se.x() - nw.x()), rise / Math.max(1e-9, se.y() - nw.y()));
        double zoom = Math.clamp(Math.log(scale / WebMercator.TILE_SIZE) / Math.log(2), 0.0, 24.0);
        double world = WebMercator.worldSize(zoom);
        double x = (nw.x() + se.x()) / 2 + (padding.right() - padding.left()) / 2 / world;
        double y = (nw.y() + se.y()) / 2 + (padding.bottom() - padding.top()) / 2 / world;
        return new Viewport(WebMercator.unproject(new WorldPoint(x, y)), zoom, width, height);
    }

    /** The viewport of a tile at a size in logical pixels, 256 for the usual scale. */
    public static Viewport of(TileId tile, double size) {
        double n = Math.pow(2, tile.z());
        LatLon centre = WebMercator.unproject(new WorldPoint((tile.x() + 0.5) / n, (tile.y() + 0.5) / n));
        return new Viewport(centre, tile.z() + Math.log(size / WebMercator.TILE_SIZE) / Math.log(2), size, size);
    }

    public Viewport withCentre(LatLon to) {
        return new Viewport(to, zoom, width, height);
    }

    public Viewport withZoom(double to) {
        return new Viewport(centre, to, width, height);
    }

    public Viewport withSize(double w, double h) {
        return new Viewport(centre, zoom, w, h);
    }

    /** This viewport with more ground on every side, at the same scale. */
    public Viewport grown(double pixels) {
        return new Viewport(centre, zoom, width + 2 * pixels, height + 2 * pixels);
    }

    /** Where a position falls; outside the picture if it is not visible. */
    public ScreenPoint toScreen(LatLon p) {
        return toScreen(WebMercator.project(p));
    }

    /** Where a point of the plane falls. */
    public ScreenPoint toScreen(WorldPoint w) {
        WorldPoint c = WebMercator.project(centre);
        double world = worldSize();
        return new ScreenPoint((w.x() - c.x()) * world + width / 2, (w.y() - c.y()) * world + height / 2);
    }

    /** The position under a point of the picture. */
    public LatLon toGround(ScreenPoint p) {
        WorldPoint c = WebMercator.project(centre);
        double world = worldSize();
        return WebMercator.unproject(
                new WorldPoint(c.x() + (p.x() - width / 2) / world, c.y() + (p.y() - height / 2) / world));
    }

    /** The width of the whole world at this scale, in logical pixels. */
    public double worldSize() {
        return WebMercator.worldSize(zoom);
    }

    /** Metres on the ground for one logical pixel, in the middle of the picture. */
    public double metresPerPixel() {
        return WebMercator.metresPerPixel(centre.lat(), zoom);
    }

    /** The ground that is visible. */
    public GeoBounds bounds() {
        LatLon nw = toGround(new ScreenPoint(0, 0));
        LatLon se = toGround(new ScreenPoint(width, height));
        return new GeoBounds(nw.lon(), se.lat(), se.lon(), nw.lat());
    }

    /**
     * The viewport zoomed so that the ground under one point stays there.
     *
     * @param anchor  the point that stays, logical pixels
     * @param newZoom 0…24
     */
    public Viewport zoomedAround(ScreenPoint anchor, double newZoom) {
        WorldPoint fixed = WebMercator.project(toGround(anchor));
        double world = WebMercator.worldSize(newZoom);
        WorldPoint c = new WorldPoint(
                fixed.x() - (anchor.x() - width / 2) / world, fixed.y() - (anchor.y() - height / 2) / world);
        return new Viewport(WebMercator.unproject(c), newZoom, width, height);
    }

    /** The viewport after the picture was moved, as by dragging: to the right by dx and down by dy pixels. */
    public Viewport moved(double dx, double dy) {
        return withCentre(toGround(new ScreenPoint(width / 2 - dx, height / 2 - dy)));
    }

    /**
     * Free space at the edges of a picture, in logical pixels.
     *
     * @param top    px
     * @param right  px
     * @param bottom px
     * @param left   px
     */
    public record Insets(double top, double right, double bottom, double left) {

        public static Insets of(double all) {
            return new Insets(all, all, all, all);
        }
    }
}
