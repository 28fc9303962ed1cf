package vn.vinhphuc.atlas.ui.map;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import vn.vinhphuc.atlas.drawing.Box;

/**
 * A card of the furniture as a bitmap, which is not scaled on screen: its size is that of its pixels.
 *
 * @param name  of the card
 * @param box   where it was painted, logical px
 * @param scale physical pixels per logical pixel
 */
record Piece(String name, Image image, Box box, double scale) {

    ImageView node() {
        ImageView node = new ImageView();
        node.setId(name);
        node.setManaged(false);
        show(node);
        return node;
    }

    /** Another picture whose upper left corner is the same. */
    Piece with(Image other) {
        return new Piece(name, other, new Box(box.x(), box.y(), other.getWidth() / scale, other.getHeight() / scale), scale);
    }

    void show(ImageView node) {
        node.setImage(image);
        node.setFitWidth(image.getWidth() / scale);
        node.setFitHeight(image.getHeight() / scale);
    }
}
