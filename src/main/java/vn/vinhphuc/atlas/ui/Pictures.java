package vn.vinhphuc.atlas.ui;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import vn.vinhphuc.atlas.drawing.Raster;

/** Painted pixels as pictures of the toolkit, without copying them. */
public final class Pictures {

    private Pictures() {
    }

    /** May be called on any thread. */
    public static Image of(Raster raster) {
        return new WritableImage(new PixelBuffer<>(raster.width(), raster.height(),
                IntBuffer.wrap(raster.pixels()), PixelFormat.getIntArgbPreInstance()));
    }
}
