package vn.vinhphuc.atlas.ui.panel;

import javafx.scene.image.ImageView;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.ui.Pictures;

/** A picture that a data pack brings along, no wider and no higher than its place. */
final class PackPicture extends ImageView {

    /**
     * @param bytes  of an image file; nothing is shown of one that cannot be read
     * @param width  of its place, px
     * @param height of its place, px; 0 for as high as it gets
     */
    PackPicture(byte[] bytes, double width, double height) {
        Raster.read(bytes).map(Pictures::of).ifPresent(this::setImage);
        getStyleClass().add("pack-picture");
        setPreserveRatio(true);
        setFitWidth(width);
        setFitHeight(height);
    }
}
