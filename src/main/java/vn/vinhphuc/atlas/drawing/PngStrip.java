package vn.vinhphuc.atlas.drawing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/**
 * Some rows of an opaque PNG, compressed by themselves.
 *
 * @param compressed DEFLATE blocks that end on a whole byte, without a head
 * @param check      Adler-32 of what was compressed
 * @param length     bytes of what was compressed
 */
record PngStrip(byte[] compressed, long check, long length) {

    private static final int WHITE = 0xFFFFFF;
    private static final int BYTES_PER_PIXEL = 3;
    private static final int LEVEL = 6;
    private static final byte LEFT = 1;
    private static final byte UP = 2;

    /**
     * Paints and compresses rows of a drawing on white.
     *
     * @param image as wide as the picture, as high as the strip at least; its pixels are lost
     * @param top   the first row of the picture
     * @param rows  how many of them
     * @param last  whether no strip follows
     */
    static PngStrip of(Drawing drawing, BufferedImage image, double scaleX, double scaleY, int top, int rows, boolean last) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Arrays.fill(pixels, WHITE);
        Painter.paint(drawing, image, scaleX, scaleY, top);
        return of(pixels, image.getWidth(), rows, last);
    }

    private static PngStrip of(int[] pixels, int width, int rows, boolean last) {
        // Raw DEFLATE: the head and the check are those of the whole picture.
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Adler32 check = new Adler32();
            byte[] row = new byte[width * BYTES_PER_PIXEL + 1];
            byte[] compressed = new byte[1 << 16];
            for (int y = 0; y < rows; y++) {
                if (y == 0) {
                    left(pixels, width, row);
                } else {
                    up(pixels, y * width, width, row);
                }
                check.update(row);
                deflater.setInput(row);
                drain(deflater, Deflater.NO_FLUSH, compressed, out);
            }
            if (last) {
                deflater.finish();
            }
            drain(deflater, last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH, compressed, out);
            return new PngStrip(out.toByteArray(), check.getValue(), deflater.getBytesRead());
        } finally {
            deflater.end();
        }
    }

    private static void drain(Deflater deflater, int flush, byte[] compressed, ByteArrayOutputStream out) {
        for (int n = deflater.deflate(compressed, 0, compressed.length, flush); n > 0;
                n = deflater.deflate(compressed, 0, compressed.length, flush)) {
            out.write(compressed, 0, n);
            if (n < compressed.length && !deflater.finished()) {
                break;
            }
        }
    }

    /** Each byte as its difference from the pixel to the left: what is above belongs to another strip. */
    private static void left(int[] pixels, int width, byte[] row) {
        row[0] = LEFT;
        int before = 0;
        for (int x = 0, i = 1; x < width; x++) {
            int pixel = pixels[x];
            row[i++] = (byte) ((pixel >> 16) - (before >> 16));
            row[i++] = (byte) ((pixel >> 8) - (before >> 8));
            row[i++] = (byte) (pixel - before);
            before = pixel;
        }
    }

    /** Each byte as its difference from the one above: a map has many rows that are alike. */
    private static void up(int[] pixels, int start, int width, byte[] row) {
        row[0] = UP;
        for (int x = start, i = 1; x < start + width; x++) {
            int pixel = pixels[x];
            int above = pixels[x - width];
            row[i++] = (byte) ((pixel >> 16) - (above >> 16));
            row[i++] = (byte) ((pixel >> 8) - (above >> 8));
            row[i++] = (byte) (pixel - above);
        }
    }
}
