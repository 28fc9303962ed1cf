package vn.vinhphuc.atlas.ui.map;

import java.nio.IntBuffer;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.tiles.Mosaic;

/**
 * The ground in motion where there is no graphics processor: tiles put together here, since the toolkit would spend the
 * whole of a frame on scaling them.
 */
final class ComposedGround extends Region {

    /** Tiles that are held: those of a small window at a few zooms at least, of a larger one the more. */
    private static final long LEAST_BYTES = 16L << 20;
    private static final int FRAMES_OF_TILES = 6;

    private final ImageView node = new ImageView();
    private final AnimationTimer repaint = new Repaint();
    /** The toolkit still reads one while the next is filled. */
    private Frame shown = new Frame(1, 1);
    private Frame next = new Frame(1, 1);
    private @Nullable Viewport viewport;
    private double scale = 1;
    private Mosaic mosaic = new Mosaic(scale, OfflineTiles.MARGIN);
    private long painted = -1;
    private boolean exact;

    ComposedGround() {
        setManaged(false);
        node.setManaged(false);
        getChildren().add(node);
    }

    /** One where the toolkit draws every pixel on the processor: what it cannot do then is what needs a graphics processor. */
    static Optional<ComposedGround> ifNeeded() {
        return Platform.isSupported(ConditionalFeature.SCENE3D) ? Optional.empty() : Optional.of(new ComposedGround());
    }

    void show(Viewport now) {
        exact = false;
        viewport = now;
        requestLayout();
        repaint.start();
    }

    @Override
    protected void layoutChildren() {
        Viewport now = viewport;
        if (now != null && !exact) {
            compose(now, OfflineTiles.ofGluon());
            repaint.start();
        }
    }

    private void compose(Viewport now, OfflineTiles tiles) {
        if (tiles.scale() != scale) {
            scale = tiles.scale();
            mosaic = new Mosaic(scale, OfflineTiles.MARGIN);
        }
        int width = (int) Math.ceil(now.width() * scale);
        int height = (int) Math.ceil(now.height() * scale);
        Frame frame = next(width, height, tiles);
        painted = tiles.painted();
        mosaic.compose(now.withSize(width / scale, height / scale), tiles::pixels, frame.pixels, width);
        swap(scale);
    }

    /** Shows the exact picture of what is visible, until something moves; its pixels are copied. */
    void show(Raster picture, double pixelRatio) {
        exact = true;
        Frame frame = next(picture.width(), picture.height(), OfflineTiles.ofGluon());
        System.arraycopy(picture.pixels(), 0, frame.pixels, 0, frame.pixels.length);
        swap(pixelRatio);
    }

    private Frame next(int width, int height, OfflineTiles tiles) {
        if (next.width != width || next.height != height) {
            next = new Frame(width, height);
            tiles.hold(Math.max(LEAST_BYTES, (long) FRAMES_OF_TILES * width * height * Integer.BYTES));
        }
        return next;
    }

    private void swap(double pixelRatio) {
        next.buffer.updateBuffer(changed -> null);
        node.setImage(next.image);
        node.setFitWidth(next.width / pixelRatio);
        node.setFitHeight(next.height / pixelRatio);
        Frame free = shown;
        shown = next;
        next = free;
    }

    /** Out of a window that stands, a layout never comes, and a timer that waits for it would keep the whole window alive. */
    private boolean onScreen() {
        return Optional.ofNullable(getScene()).map(Scene::getWindow).filter(Window::isShowing).isPresent();
    }

    /** Tiles that arrive after the last movement are shown too. */
    private final class Repaint extends AnimationTimer {
        @Override
        public void handle(long now) {
            OfflineTiles tiles = OfflineTiles.ofGluon();
            if (!onScreen()) {
                stop();
            } else if (tiles.painted() != painted) {
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
