package vn.vinhphuc.atlas.ui.panel;

import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/** A picture that a data pack brings along, no wider and no higher than its place. */
final class PackPicture extends ImageView {

    /**
     * @param bytes  of an image file
     * @param width  of its place, px
     * @param height of its place, px; 0 for as high as it gets
     */
    PackPicture(byte[] bytes, double width, double height) {
        super(new Image(new ByteArrayInputStream(bytes)));
        getStyleClass().add("pack-picture");
        setPreserveRatio(true);
        setFitWidth(width);
        setFitHeight(height);
    }
}
