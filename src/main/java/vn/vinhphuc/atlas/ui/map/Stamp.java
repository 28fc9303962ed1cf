package vn.vinhphuc.atlas.ui.map;

import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.geo.WebMercator;
import vn.vinhphuc.atlas.geo.WorldPoint;
import vn.vinhphuc.atlas.ui.Pictures;

/**
 * A sprite as a bitmap: painted once, moved as it is.
 *
 * @param sprite what it shows
 * @param anchor the ground it stands on
 * @param raster its pixels
 * @param x      left edge from the anchor, logical px, a whole number of pixels of the screen
 * @param y      upper edge from the anchor, the same
 * @param width  logical px
 * @param height logical px
 */
record Stamp(Sprite sprite, WorldPoint anchor, Raster raster, double x, double y, double width, double height) {

    /** Room for outlines that a box leaves out. */
    private static final double MARGIN = 1;

    /** @param scale physical pixels per logical pixel */
    static Stamp of(Sprite sprite, double scale) {
        Box box = sprite.box().grown(MARGIN);
        double x = Math.floor(Math.floor(box.x()) * scale) / scale;
        double y = Math.floor(Math.floor(box.y()) * scale) / scale;
        double width = Math.max(1, Math.ceil(box.right()) - x);
        double height = Math.max(1, Math.ceil(box.bottom()) - y);
        Drawing drawing = new Drawing(width, height, List.of(Mark.moved(sprite.id(), sprite.marks(), -x, -y)));
        Raster raster = Raster.of(drawing, scale);
        return new Stamp(sprite, WebMercator.project(sprite.anchor()), raster, x, y, raster.width() / scale, raster.height() / scale);
    }

    /** A picture for the toolkit, which keeps a copy of the pixels as long as the picture lives: only for what is shown. */
    Image image() {
        return Pictures.of(raster);
    }

    /** How much memory its pixels take. */
    long bytes() {
        return (long) raster.width() * raster.height() * Integer.BYTES;
    }

    /** Whether any of it falls into a view. */
    boolean seen(Viewport viewport) {
        ScreenPoint at = viewport.toScreen(anchor);
        return seen(viewport, left(at), top(at));
    }

    /** Puts its bitmap where its ground is, on whole pixels; one out of view is hidden. */
    void place(ImageView node, Viewport viewport) {
        ScreenPoint at = viewport.toScreen(anchor);
        boolean seen = seen(viewport, left(at), top(at));
        node.setVisible(seen);
        if (seen) {
            node.setTranslateX(left(at));
            node.setTranslateY(top(at));
        }
    }

    private boolean seen(Viewport viewport, double left, double top) {
        return left < viewport.width() && top < viewport.height() && left + width > 0 && top + height > 0;
    }

    private double left(ScreenPoint at) {
        return snapped(at.x()) + x;
    }

    private double top(ScreenPoint at) {
        return snapped(at.y()) + y;
    }

    /** On a whole pixel of the screen: between two the picture would be blurred. */
    private double snapped(double at) {
        double scale = raster.width() / width;
        return Math.rint(at * scale) / scale;
    }
}
