package vn.vinhphuc.atlas.ui.map;

import java.nio.IntBuffer;
import javafx.animation.AnimationTimer;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.tiles.Mosaic;

/**
 * The ground in motion where there is no graphics processor: tiles put together here, since the toolkit would spend the
 * whole of a frame on scaling them.
 */
final class ComposedGround extends Region {

    private final ImageView node = new ImageView();
    private final AnimationTimer repaint = new Repaint();
    /** The toolkit still reads one while the next is filled. */
    private Frame shown = new Frame(1, 1);
    private Frame next = new Frame(1, 1);
    private @Nullable Viewport viewport;
    private double scale = 1;
    private Mosaic mosaic = new Mosaic(scale, OfflineTiles.MARGIN);
    private long painted = -1;

    ComposedGround() {
        setManaged(false);
        node.setManaged(false);
        getChildren().add(node);
    }

    /** Whether the toolkit draws every pixel on the processor: what it cannot do then is what needs a graphics processor. */
    static boolean needed() {
        return !Platform.isSupported(ConditionalFeature.SCENE3D);
    }

    void show(Viewport now) {
        viewport = now;
        requestLayout();
        repaint.start();
    }

    @Override
    protected void layoutChildren() {
        Viewport now = viewport;
        if (now != null) {
            compose(now, OfflineTiles.ofGluon());
        }
    }

    private void compose(Viewport now, OfflineTiles tiles) {
        if (tiles.scale() != scale) {
            scale = tiles.scale();
            mosaic = new Mosaic(scale, OfflineTiles.MARGIN);
        }
        int width = (int) Math.ceil(now.width() * scale);
        int height = (int) Math.ceil(now.height() * scale);
        if (next.width != width || next.height != height) {
            next = new Frame(width, height);
        }
        painted = tiles.painted();
        mosaic.compose(now.withSize(width / scale, height / scale), tiles::pixels, next.pixels, width);
        next.buffer.updateBuffer(changed -> null);
        node.setImage(next.image);
        node.setFitWidth(width / scale);
        node.setFitHeight(height / scale);
        Frame free = shown;
        shown = next;
        next = free;
    }

    /** Tiles that arrive after the last movement are shown too. */
    private final class Repaint extends AnimationTimer {
        @Override
        public void handle(long now) {
            OfflineTiles tiles = OfflineTiles.ofGluon();
            if (tiles.painted() != painted) {
                requestLayout();
            } else if (tiles.open() == 0) {
                stop();
            }
        }
    }

    private static final class Frame {

        private final int width;
        private final int height;
        private final int[] pixels;
        private final PixelBuffer<IntBuffer> buffer;
        private final WritableImage image;

        Frame(int width, int height) {
            this.width = width;
            this.height = height;
            this.pixels = new int[width * height];
            this.buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            this.image = new WritableImage(buffer);
        }
    }
}
