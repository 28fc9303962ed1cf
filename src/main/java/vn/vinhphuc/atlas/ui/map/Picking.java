package vn.vinhphuc.atlas.ui.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;

/** What is under the pointer. */
final class Picking {

    private Picking() {
    }

    /**
     * The sprite of a site, or of several, that is nearest to a point.
     *
     * @param sprites   from below to top
     * @param viewport  what the map shows
     * @param at        the pointer
     * @param tolerance how far beside a sprite the pointer may be, px
     */
    static Optional<Sprite> nearest(List<Sprite> sprites, Viewport viewport, ScreenPoint at, double tolerance) {
        return sprites.stream()
                .filter(sprite -> sprite.site().isPresent() || sprite.gathering().isPresent())
                .map(sprite -> new Found(sprite, viewport.toScreen(sprite.anchor()), at))
                .filter(found -> found.outside <= tolerance)
                .min(Comparator.comparingDouble(Found::outside).thenComparingDouble(Found::fromMiddle))
                .map(Found::sprite);
    }

    private record Found(Sprite sprite, double outside, double fromMiddle) {

        Found(Sprite sprite, ScreenPoint anchor, ScreenPoint at) {
            Box box = sprite.box().moved(anchor.x(), anchor.y());
            this(sprite, gap(box, at),
                    Math.hypot(at.x() - box.x() - box.width() / 2, at.y() - box.y() - box.height() / 2));
        }

        private static double gap(Box box, ScreenPoint at) {
            double dx = Math.max(0, Math.max(box.x() - at.x(), at.x() - box.right()));
            double dy = Math.max(0, Math.max(box.y() - at.y(), at.y() - box.bottom()));
            return Math.hypot(dx, dy);
        }
    }
}
