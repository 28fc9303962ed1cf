package vn.vinhphuc.atlas.cartography.overlay;

import java.util.List;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;

/**
 * What stands on the map.
 *
 * @param sprites from below to top
 */
public record Overlay(List<Sprite> sprites) {

    private static final double MARGIN = 4;

    public Overlay {
        sprites = List.copyOf(sprites);
    }

    /** The sprites that a viewport shows. */
    public List<Sprite> within(Viewport viewport) {
        Box picture = new Box(0, 0, viewport.width(), viewport.height()).grown(MARGIN);
        return sprites.stream().filter(sprite -> {
            ScreenPoint at = viewport.toScreen(sprite.anchor());
            return sprite.box().moved(at.x(), at.y()).overlaps(picture);
        }).toList();
    }

    /** The sprites that a viewport shows, as marks in its pixels. */
    public List<Mark> marks(Viewport viewport) {
        return within(viewport).stream().map(sprite -> {
            ScreenPoint at = viewport.toScreen(sprite.anchor());
            return (Mark) Mark.moved(sprite.id(), sprite.marks(), at.x(), at.y());
        }).toList();
    }
}
