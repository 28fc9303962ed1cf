package vn.vinhphuc.atlas.drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Puts an opaque PNG together from strips, so that a picture of any size needs little memory. */
final class PngStream {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    /** A window of 32 KB, and the usual level. */
    private static final byte[] ZLIB = {0x78, (byte) 0x9C};
    /** The largest prime below 65536, by which Adler-32 divides. */
    private static final long ADLER = 65_521;

    private final OutputStream out;
    private long check = 1;
    private boolean begun;

    /**
     * Begins a picture.
     *
     * @param width  pixels, more than 0
     * @param height pixels, more than 0
     */
    PngStream(OutputStream out, int width, int height) throws IOException {
        this.out = out;
        out.write(SIGNATURE);
        // 8 bits for each of red, green and blue; the only compression and filter method there is; no interlacing.
        chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0}).array());
    }

    /** Adds an international text; before the first strip. */
    void text(String keyword, String text) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.write(keyword.getBytes(StandardCharsets.ISO_8859_1));
        // The end of the keyword, no compression, and neither a language nor a translated keyword.
        chunk.write(new byte[] {0, 0, 0, 0, 0});
        chunk.write(text.getBytes(StandardCharsets.UTF_8));
        chunk("iTXt", chunk.toByteArray());
    }

    /** Adds the next strip. */
    void strip(PngStrip strip) throws IOException {
        if (!begun) {
            chunk("IDAT", ZLIB);
            begun = true;
        }
        chunk("IDAT", strip.compressed());
        check = joined(check, strip.check(), strip.length());
    }

    /** Ends the picture after the last strip; the stream below stays open. */
    void end() throws IOException {
        chunk("IDAT", ByteBuffer.allocate(4).putInt((int) check).array());
        chunk("IEND", new byte[0]);
    }

    /** Adler-32 of two pieces one after the other, from that of each and the length of the second (RFC 1950: two sums). */
    static long joined(long first, long second, long length) {
        long sum = ((first & 0xFFFF) + (second & 0xFFFF) + ADLER - 1) % ADLER;
        long sums = ((first >>> 16) + (second >>> 16) + (length % ADLER) * ((first & 0xFFFF) + ADLER - 1)) % ADLER;
        return sums << 16 | sum;
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
}
