package vn.vinhphuc.atlas.cartography.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.cartography.overlay.MapCartography;
import vn.vinhphuc.atlas.cartography.overlay.OverlayRequest;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;

/**
 * What is seen of a map: what lies below a card needs no explanation.
 *
 * @param map      who draws it
 * @param viewport what it shows
 * @param signs    what stands on it
 * @param covered  the cards that lie over it, px
 */
public record Seen(MapCartography map, Viewport viewport, OverlayRequest signs, List<Box> covered) {

    /** Less than this of the edge of a sign is no sign, px. */
    private static final double SLIVER = 1.5;

    public Seen {
        covered = List.copyOf(covered);
    }

    /** The signs of which something is seen. */
    List<Sprite> sprites() {
        List<Box> parts = parts();
        return map.overlay().signs(signs).stream().filter(sprite -> {
            ScreenPoint at = viewport.toScreen(sprite.anchor());
            Box box = sprite.box().moved(at.x(), at.y()).grown(-SLIVER);
            return parts.stream().anyMatch(box::overlaps);
        }).toList();
    }

    /** The ground that is seen, in parts that do not overlap. */
    List<GeoBounds> ground() {
        return parts().stream().map(part -> {
            LatLon nw = viewport.toGround(new ScreenPoint(part.x(), part.y()));
            LatLon se = viewport.toGround(new ScreenPoint(part.right(), part.bottom()));
            return new GeoBounds(nw.lon(), se.lat(), se.lon(), nw.lat());
        }).toList();
    }

    private List<Box> parts() {
        List<Box> parts = List.of(new Box(0, 0, viewport.width(), viewport.height()));
        for (Box card : covered) {
            parts = parts.stream().flatMap(part -> beside(part, card)).toList();
        }
        return parts;
    }

    /** What a card leaves of a part: above and below it over the whole width, then left and right of it. */
    private static Stream<Box> beside(Box part, Box card) {
        if (!part.overlaps(card)) {
            return Stream.of(part);
        }
        double top = Math.max(part.y(), card.y());
        double bottom = Math.min(part.bottom(), card.bottom());
        List<Box> left = new ArrayList<>();
        left.add(new Box(part.x(), part.y(), part.width(), top - part.y()));
        left.add(new Box(part.x(), bottom, part.width(), part.bottom() - bottom));
        left.add(new Box(part.x(), top, card.x() - part.x(), bottom - top));
        left.add(new Box(card.right(), top, part.right() - card.right(), bottom - top));
        return left.stream().filter(box -> box.width() > 0 && box.height() > 0);
    }
}
