package vn.vinhphuc.atlas.ui.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.view.Heading;

/** What is under the pointer. */
final class Picking {

    /** A pixel aside counts as so many ahead. */
    private static final double ASIDE = 2;

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

    /**
     * The next symbol of a site, or of several, in a direction: what lies straight ahead comes before what lies aside.
     *
     * @param from empty for a start from the middle of the map
     */
    static Optional<Sprite> next(List<Sprite> sprites, Viewport viewport, Optional<Sprite> from, Heading heading) {
        ScreenPoint start = from.map(sprite -> middle(sprite, viewport))
                .orElse(new ScreenPoint(viewport.width() / 2, viewport.height() / 2));
        Box visible = new Box(0, 0, viewport.width(), viewport.height());
        return sprites.stream()
                .filter(sprite -> sprite.layer() == Sprite.Layer.SITE && (sprite.site().isPresent() || sprite.gathering().isPresent()))
                .map(sprite -> new Ahead(sprite, middle(sprite, viewport), start, heading))
                .filter(ahead -> ahead.along > 0.5 && visible.contains(ahead.at.x(), ahead.at.y()))
                .min(Comparator.comparingDouble(ahead -> ahead.along + ASIDE * ahead.aside))
                .map(Ahead::sprite);
    }

    private static ScreenPoint middle(Sprite sprite, Viewport viewport) {
        ScreenPoint anchor = viewport.toScreen(sprite.anchor());
        Box box = sprite.box();
        return anchor.plus(box.x() + box.width() / 2, box.y() + box.height() / 2);
    }

    private record Ahead(Sprite sprite, ScreenPoint at, double along, double aside) {

        Ahead(Sprite sprite, ScreenPoint at, ScreenPoint start, Heading heading) {
            double dx = at.x() - start.x();
            double dy = at.y() - start.y();
            this(sprite, at, dx * heading.east() + dy * heading.south(),
                    Math.abs(dx * heading.south()) + Math.abs(dy * heading.east()));
        }
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
