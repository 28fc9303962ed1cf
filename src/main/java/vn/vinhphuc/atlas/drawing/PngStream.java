package vn.vinhphuc.atlas.drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes an opaque PNG row by row, so that a picture of any size needs little memory. */
final class PngStream implements AutoCloseable {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BYTES_PER_PIXEL = 3;
    private static final int LARGEST_CHUNK = 1 << 16;
    private static final int LEVEL = 6;

    private final OutputStream out;
    private final Deflater deflater = new Deflater(LEVEL);
    private final OutputStream rows;
    private final byte[] row;
    private final byte[] above;
    private final byte[] filtered;

    /**
     * Begins a picture.
     *
     * @param width  pixels, more than 0
     * @param height pixels, more than 0
     */
    PngStream(OutputStream out, int width, int height) throws IOException {
        this.out = out;
        this.row = new byte[width * BYTES_PER_PIXEL];
        this.above = new byte[row.length];
        this.filtered = new byte[row.length + 1];
        this.rows = new DeflaterOutputStream(new Chunks(), deflater, LARGEST_CHUNK);
        out.write(SIGNATURE);
        // 8 bits for each of red, green and blue; the only compression and filter method there is; no interlacing.
        chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0}).array());
    }

    /** Adds an international text; before the first row. */
    void text(String keyword, String text) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.write(keyword.getBytes(StandardCharsets.ISO_8859_1));
        // The end of the keyword, no compression, and neither a language nor a translated keyword.
        chunk.write(new byte[] {0, 0, 0, 0, 0});
        chunk.write(text.getBytes(StandardCharsets.UTF_8));
        chunk("iTXt", chunk.toByteArray());
    }

    /** Adds the next row, from an array of pixels with red, green and blue below the highest byte. */
    void row(int[] pixels, int start) throws IOException {
        for (int x = 0, i = 0; i < row.length; x++) {
            int pixel = pixels[start + x];
            row[i++] = (byte) (pixel >> 16);
            row[i++] = (byte) (pixel >> 8);
            row[i++] = (byte) pixel;
        }
        // Each byte as its difference from the one above: a map has many rows that are alike.
        filtered[0] = 2;
        for (int i = 0; i < row.length; i++) {
            filtered[i + 1] = (byte) (row[i] - above[i]);
        }
        rows.write(filtered);
        System.arraycopy(row, 0, above, 0, row.length);
    }

    /** Ends the picture; the stream below stays open. */
    @Override
    public void close() throws IOException {
        try {
            rows.close();
            chunk("IEND", new byte[0]);
        } finally {
            deflater.end();
        }
    }

    private void chunk(String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        out.write(ByteBuffer.allocate(4).putInt(content.length).array());
        out.write(name);
        out.write(content);
        out.write(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }

    /** Compressed rows, cut into chunks. */
    private final class Chunks extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            chunk("IDAT", new byte[] {(byte) b});
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            chunk("IDAT", java.util.Arrays.copyOfRange(bytes, start, start + length));
        }
    }
}
