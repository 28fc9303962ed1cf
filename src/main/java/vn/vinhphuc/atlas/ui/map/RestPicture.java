package vn.vinhphuc.atlas.ui.map;

import com.gluonhq.maps.MapLayer;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/** The exact base map of what is visible, above the tiles while nothing moves. */
final class RestPicture extends MapLayer {

    private final ImageView node = new ImageView();

    RestPicture() {
        setMouseTransparent(true);
        node.setManaged(false);
        node.setVisible(false);
        getChildren().add(node);
    }

    /** @param width logical px, likewise the height */
    void show(Image image, double width, double height) {
        node.setImage(image);
        node.setFitWidth(width);
        node.setFitHeight(height);
        node.setVisible(true);
    }

    void hide() {
        node.setVisible(false);
        node.setImage(null);
    }

    boolean showing() {
        return node.isVisible();
    }
}
