package vn.vinhphuc.atlas.drawing;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** Pixels in memory: one int each, alpha, red, green and blue from the highest byte, premultiplied; row by row from the top. */
public final class Raster {

    /** Pixels of a file from elsewhere: a small file may announce a picture that fills all memory. */
    static final long MOST_READ = 100_000_000;
    static final int MOST_BYTES = 64 << 20;
    static final long MOST_KEPT = 8_000_000;

    private final BufferedImage image;

    Raster(BufferedImage image) {
        this.image = image;
    }

    /**
     * Paints a drawing.
     *
     * @param scale physical pixels per logical pixel, more than 0; sizes are rounded up
     */
    public static Raster of(Drawing drawing, double scale) {
        return over(null, drawing, scale);
    }

    /**
     * The same, in the place of a picture that nobody needs any more.
     *
     * @param spare its pixels are taken if it has the same size
     */
    public static Raster over(@Nullable Raster spare, Drawing drawing, double scale) {
        Raster raster = blank(spare, drawing, scale);
        Painter.paint(drawing, raster.image, scale);
        return raster;
    }

    /**
     * The same, given up between two marks once nobody wants it any more.
     *
     * @param wanted asked before each mark
     * @return empty if it was given up; the spare picture can be used again then
     */
    public static Optional<Raster> over(@Nullable Raster spare, Drawing drawing, double scale, BooleanSupplier wanted) {
        Raster raster = blank(spare, drawing, scale);
        return Painter.paint(drawing, raster.image, scale, wanted) ? Optional.of(raster) : Optional.empty();
    }

    private static Raster blank(@Nullable Raster spare, Drawing drawing, double scale) {
        int width = (int) Math.ceil(drawing.width() * scale - 1e-6);
        int height = (int) Math.ceil(drawing.height() * scale - 1e-6);
        Raster raster = spare != null && spare.width() == width && spare.height() == height ? spare
                : new Raster(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE));
        if (raster == spare) {
            Arrays.fill(raster.pixels(), 0);
        }
        return raster;
    }

    /**
     * The pixels of an image in a file, as {@link #read(byte[])} gives them.
     *
     * @return empty also if the file has more than {@value #MOST_BYTES} bytes: what is chosen by mistake may be a film
     */
    public static Optional<Raster> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES ? Optional.empty() : read(bytes);
        }
    }

    /**
     * The pixels of an image file such as PNG or JPEG; of one with more than {@value #MOST_KEPT} only every second, third … of a row.
     *
     * @return empty if it is none that can be read, or has more than {@value #MOST_READ} pixels
     */
    public static Optional<Raster> read(byte[] file) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? read(readers.next(), in) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // Of a damaged file the readers of the JDK throw this and that.
            return Optional.empty();
        }
    }

    private static Optional<Raster> read(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_READ) {
                return Optional.empty();
            }
            ImageReadParam sparse = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt((double) pixels / MOST_KEPT));
            sparse.setSourceSubsampling(step, step, 0, 0);
            BufferedImage read = reader.read(0, sparse);
            BufferedImage image = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D g = image.createGraphics();
            g.drawImage(read, 0, 0, null);
            g.dispose();
            return Optional.of(new Raster(image));
        } finally {
            reader.dispose();
        }
    }

    /** Physical pixels. */
    public int width() {
        return image.getWidth();
    }

    /** Physical pixels. */
    public int height() {
        return image.getHeight();
    }

    /** The pixels themselves, shared and not to be changed: copying a screen in every frame would cost the frame. */
    public int[] pixels() {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    BufferedImage awt() {
        return image;
    }
}
