package vn.vinhphuc.atlas.ui.map;

import com.gluonhq.maps.MapLayer;
import java.util.Optional;
import javafx.scene.image.ImageView;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.ui.Pictures;

/** The exact base map of what is visible, above the tiles while nothing moves. */
final class RestPicture extends MapLayer {

    private final ImageView node = new ImageView();
    private final Optional<ComposedGround> composed;
    private boolean showing;

    /** @param composed shows the picture itself, where tiles are put together by us anyway */
    RestPicture(Optional<ComposedGround> composed) {
        this.composed = composed;
        setMouseTransparent(true);
        node.setManaged(false);
        node.setVisible(false);
        getChildren().add(node);
    }

    /**
     * Shows a picture.
     *
     * @param scale physical pixels per logical pixel
     * @return whether its pixels are not needed any more
     */
    boolean show(Raster picture, double scale) {
        showing = true;
        if (composed.isPresent()) {
            composed.get().show(picture, scale);
            return true;
        }
        node.setImage(Pictures.of(picture));
        node.setFitWidth(picture.width() / scale);
        node.setFitHeight(picture.height() / scale);
        node.setVisible(true);
        return false;
    }

    void hide() {
        showing = false;
        node.setVisible(false);
        node.setImage(null);
    }

    boolean showing() {
        return showing;
    }
}
