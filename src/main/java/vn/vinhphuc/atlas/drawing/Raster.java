package vn.vinhphuc.atlas.drawing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Pixels in memory: one int each, alpha, red, green and blue from the highest byte, premultiplied; row by row from the top. */
public final class Raster {

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
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(drawing.width() * scale - 1e-6), (int) Math.ceil(drawing.height() * scale - 1e-6),
                BufferedImage.TYPE_INT_ARGB_PRE);
        Painter.paint(drawing, image, scale);
        return new Raster(image);
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
