package vn.vinhphuc.atlas.cartography.overlay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return sprites.stream().filter(sprite -> at(sprite, viewport).overlaps(picture)).toList();
    }

    /** This overlay, composed for a frame, with what another has beyond the frame. */
    public Overlay beside(Overlay whole, Frame frame) {
        Set<String> here = sprites.stream().map(Sprite::id).collect(Collectors.toSet());
        Viewport view = frame.viewport();
        return new Overlay(Stream.concat(sprites.stream(), whole.sprites.stream()
                        .filter(sprite -> !here.contains(sprite.id()) && !at(sprite, view).overlaps(frame.map())))
                .sorted(Comparator.comparing(Sprite::layer)).toList());
    }

    private static Box at(Sprite sprite, Viewport view) {
        ScreenPoint at = view.toScreen(sprite.anchor());
        return sprite.box().moved(at.x(), at.y());
    }

    /** The sprites that a viewport shows, as marks in its pixels. */
    public List<Mark> marks(Viewport viewport) {
        return within(viewport).stream().map(sprite -> mark(sprite, viewport)).toList();
    }

    /** The same, those of a layer that follow one another as one group. */
    public List<Mark> layers(Viewport viewport) {
        List<Mark> layers = new ArrayList<>();
        List<Mark> layer = new ArrayList<>();
        List<Sprite> shown = within(viewport);
        for (int i = 0; i < shown.size(); i++) {
            Sprite sprite = shown.get(i);
            layer.add(mark(sprite, viewport));
            if (i + 1 == shown.size() || shown.get(i + 1).layer() != sprite.layer()) {
                layers.add(Mark.group(name(sprite.layer()), layer));
                layer.clear();
            }
        }
        return layers;
    }

    private static Mark mark(Sprite sprite, Viewport viewport) {
        ScreenPoint at = viewport.toScreen(sprite.anchor());
        return Mark.moved(sprite.id(), sprite.marks(), at.x(), at.y());
    }

    private static String name(Sprite.Layer layer) {
        return switch (layer) {
            case LINE_LABEL -> "names-of-lines";
            case AREA_LABEL -> "names-of-areas";
            case SHIELD -> "shields";
            case POINT -> "places";
            case SITE -> "sites";
            case LABEL -> "labels";
            case SELECTION -> "selection";
        };
    }
}
