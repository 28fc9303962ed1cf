package vn.vinhphuc.atlas.ui.map;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import vn.vinhphuc.atlas.geo.TileId;

/** The picture of a tile that Gluon holds, and that can be painted anew while it does. */
final class TileImage extends WritableImage {

    private final TileId tile;
    private final int size;
    private final int margin;
    private final PixelBuffer<IntBuffer> buffer;
    private boolean open;
    private boolean filled;

    private TileImage(TileId tile, int size, int margin, PixelBuffer<IntBuffer> buffer) {
        super(buffer);
        this.tile = tile;
        this.size = size;
        this.margin = margin;
        this.buffer = buffer;
    }

    /**
     * @param size   of the square in physical pixels, margins included
     * @param margin how far the picture reaches over each edge of the tile, physical pixels
     * @param colour of all pixels, as in {@link vn.vinhphuc.atlas.drawing.Raster}
     * @param pixels that are filled with it, and are those of the picture from now on
     */
    static TileImage of(TileId tile, int size, int margin, int colour, int[] pixels) {
        Arrays.fill(pixels, colour);
        return new TileImage(tile, size, margin,
                new PixelBuffer<>(size, size, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }

    TileId tile() {
        return tile;
    }

    int size() {
        return size;
    }

    long bytes() {
        return (long) size * size * Integer.BYTES;
    }

    /** Whether it is asked for and not painted yet. */
    boolean open() {
        return open;
    }

    /** Whether it shows more than a colour. */
    boolean filled() {
        return filled;
    }

    void ask() {
        open = true;
    }

    /** The pixels themselves, row by row from the top. */
    int[] pixels() {
        return buffer.getBuffer().array();
    }

    /** Takes over painted pixels. */
    void show(int[] painted) {
        open = false;
        filled = true;
        int[] pixels = buffer.getBuffer().array();
        System.arraycopy(painted, 0, pixels, 0, Math.min(painted.length, pixels.length));
        buffer.updateBuffer(changed -> null);
    }

    /** Fills this picture with the enlarged part of a tile of a smaller zoom that contains it. */
    void standIn(TileImage ancestor) {
        filled = true;
        int levels = tile.z() - ancestor.tile.z();
        double scale = 1.0 / (1 << levels);
        double inner = size - 2.0 * margin;
        double left = margin + inner * (tile.x() * scale - ancestor.tile.x());
        double top = margin + inner * (tile.y() * scale - ancestor.tile.y());
        int[] from = ancestor.buffer.getBuffer().array();
        int[] to = buffer.getBuffer().array();
        for (int y = 0; y < size; y++) {
            int row = within(top + (y - margin + 0.5) * scale) * size;
            for (int x = 0; x < size; x++) {
                to[y * size + x] = from[row + within(left + (x - margin + 0.5) * scale)];
            }
        }
    }

    private int within(double at) {
        return Math.clamp((long) Math.floor(at), 0, size - 1);
    }
}
