package vn.vinhphuc.atlas.ui.start;

import java.nio.ByteBuffer;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import vn.vinhphuc.atlas.store.StartPicture;
import vn.vinhphuc.atlas.view.WindowPlace;

/** A window as it looks, painted once more with all the pixels of its screen. JavaFX thread only. */
public final class WindowPicture {

    private final String title;
    private final double scale;
    private final WritableImage image;

    private WindowPicture(Stage stage, Scene scene, int width, int height) {
        this.title = stage.getTitle();
        this.scale = stage.getOutputScaleX();
        SnapshotParameters how = new SnapshotParameters();
        how.setTransform(Transform.scale(scale, scale));
        // Without it shadows and the like would make the picture larger than the window.
        how.setViewport(new Rectangle2D(0, 0, width, height));
        how.setFill(scene.getFill());
        this.image = scene.getRoot().snapshot(how, null);
    }

    /** Also of a window that has just been closed; empty if its picture would be too large to be kept. */
    public static Optional<WindowPicture> of(Stage stage) {
        Scene scene = stage.getScene();
        double scale = stage.getOutputScaleX();
        Parent root = scene.getRoot();
        int width = (int) Math.ceil(root.getLayoutBounds().getWidth() * scale);
        int height = (int) Math.ceil(root.getLayoutBounds().getHeight() * scale);
        return StartPicture.fits(width, height) ? Optional.of(new WindowPicture(stage, scene, width, height)) : Optional.empty();
    }

    /**
     * The picture as it is kept; on any thread.
     *
     * @param place of the window, as it is kept
     */
    public StartPicture keyed(String key, Optional<WindowPlace> place) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        ByteBuffer pixels = ByteBuffer.allocateDirect(width * height * 4);
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getByteBgraPreInstance(), pixels, width * 4);
        return new StartPicture(key, title, width, height, scale, place, pixels.rewind());
    }
}
