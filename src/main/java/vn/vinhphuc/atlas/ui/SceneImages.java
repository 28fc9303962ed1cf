package vn.vinhphuc.atlas.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import vn.vinhphuc.atlas.cartography.stage.ScenePainter;
import vn.vinhphuc.atlas.cartography.stage.StagePage;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.view.tour.Scene;

/** Scenes as pictures, painted in the background and remembered while they are the same. JavaFX thread only. */
public final class SceneImages {

    /** Pictures of two tours in two sizes. */
    private static final int MOST = 64;

    private final ScenePainter painter;
    private final Background background;
    private final Map<Key, Image> painted = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Image> eldest) {
            return size() > MOST;
        }
    };

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
        Key key = new Key(page.scene(), page.index(), page.tour().scenes().size(), page.theme().id(), page.words().language().code(), pixels);
        node.setUserData(key);
        Image known = painted.get(key);
        if (known != null) {
            node.setImage(known);
            return;
        }
        background.run(() -> painter.paint(page, pixels / page.width()), raster -> arrived(key, raster, node));
    }

    private void arrived(Key key, Raster raster, ImageView node) {
        Image image = painted.computeIfAbsent(key, unknown -> Pictures.of(raster));
        if (Objects.equals(node.getUserData(), key)) {
            node.setImage(image);
        }
    }

    private record Key(Scene scene, int index, int scenes, String theme, String language, int pixels) {
    }
}
