package vn.vinhphuc.atlas.ui;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.WeakHashMap;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import vn.vinhphuc.atlas.cartography.stage.ScenePainter;
import vn.vinhphuc.atlas.cartography.stage.StagePage;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.view.tour.Scene;

/** Scenes as pictures, painted in the background and remembered while they are the same. JavaFX thread only. */
public final class SceneImages {

    /** Pixels that are remembered: small pictures of some tours, or the large ones of one. */
    private static final long MOST = 12_000_000;

    private final ScenePainter painter;
    private final Background background;
    private final SequencedMap<Key, Image> painted = new LinkedHashMap<>(16, 0.75f, true);
    /** What each node is to show. */
    private final Map<ImageView, Key> wanted = Collections.synchronizedMap(new WeakHashMap<>());

    public SceneImages(ScenePainter painter, Background background) {
        this.painter = painter;
        this.background = background;
    }

    /**
     * Shows a scene in a node as soon as it is painted, unless the node is to show another one by then.
     *
     * @param pixels the width of the picture
     */
    public void show(StagePage page, int pixels, ImageView node) {
        Key key =
                new Key(page.scene(), page.index(), page.tour().scenes().size(), page.theme().id(), page.words().language().code(), pixels);
        Key before = wanted.put(node, key);
        Image known = painted.get(key);
        if (known != null) {
            node.setImage(known);
            return;
        }
        if (key.equals(before)) {
            // It is on its way.
            return;
        }
        // What nobody wants any more by then, such as a scene that was typed on, is not painted.
        background.run(() -> key.equals(wanted.get(node))
                ? Optional.of(painter.paint(page, pixels / page.width())) : Optional.<Raster>empty(),
                raster -> raster.ifPresent(fresh -> arrived(key, fresh, node)));
    }

    private void arrived(Key key, Raster raster, ImageView node) {
        Image image = painted.computeIfAbsent(key, unknown -> Pictures.of(raster));
        while (painted.size() > 1 && painted.keySet().stream().mapToLong(Key::area).sum() > MOST) {
            painted.pollFirstEntry();
        }
        if (key.equals(wanted.get(node))) {
            node.setImage(image);
        }
    }

    private record Key(Scene scene, int index, int scenes, String theme, String language, int pixels) {

        /** Pixels, as of a stage of the usual shape. */
        long area() {
            return (long) pixels * pixels * 9 / 16;
        }
    }
}
