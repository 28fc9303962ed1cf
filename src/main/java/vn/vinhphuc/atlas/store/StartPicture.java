package vn.vinhphuc.atlas.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import vn.vinhphuc.atlas.view.WindowPlace;

/**
 * A picture of the whole window as it was left, to stand in its place until the next window is ready. Its pixels are only
 * deflated: the system's own code unpacks them while nothing of the program is compiled yet.
 *
 * @param key       of what it shows, see {@link StartPictures#key}
 * @param title     of the window
 * @param width     px of the screen, 1–{@value #MOST_SIDE}
 * @param height    px of the screen, 1–{@value #MOST_SIDE}
 * @param scale     px of the screen in a logical pixel, more than 0
 * @param place     where the window stood, as kept beside it: so that nothing else has to be read before it opens
 * @param pixels    blue, green, red, opacity of each pixel, premultiplied, row by row from the top; direct
 */
public record StartPicture(String key, String title, int width, int height, double scale, Optional<WindowPlace> place, ByteBuffer pixels) {

    private static final int MARK = 0x56505350;
    private static final int FORMAT = 1;
    private static final int BYTES_PER_PIXEL = 4;

    /** Of a side, px. */
    static final int MOST_SIDE = 8_192;

    /** More pixels are not kept: those of a screen of 3840×2160 and a little more. */
    private static final int MOST_PIXELS = 9_000_000;

    /** Bytes of a file that is read, which holds its pixels deflated. */
    private static final long MOST_BYTES = 48L << 20;

    public StartPicture {
        if (!fits(width, height) || !(scale > 0)) {
            throw new IllegalArgumentException("no picture has " + width + "×" + height + " px at " + scale);
        }
        if (pixels.remaining() != width * height * BYTES_PER_PIXEL) {
            throw new IllegalArgumentException(pixels.remaining() + " bytes are not " + width + "×" + height + " px");
        }
    }

    /** Whether a picture of so many pixels of the screen can be kept. */
    public static boolean fits(int width, int height) {
        return width > 0 && height > 0 && width <= MOST_SIDE && height <= MOST_SIDE && width * height <= MOST_PIXELS;
    }

    void write(OutputStream out) throws IOException {
        byte[] key = this.key.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[pixels.remaining()];
        pixels.duplicate().get(bytes);
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MARK);
        data.writeInt(FORMAT);
        data.writeInt(key.length);
        data.write(key);
        data.writeUTF(title);
        data.writeInt(width);
        data.writeInt(height);
        data.writeDouble(scale);
        data.writeBoolean(place.isPresent());
        if (place.isPresent()) {
            WindowPlace stood = place.get();
            for (int number : new int[] {stood.x(), stood.y(), stood.width(), stood.height()}) {
                data.writeInt(number);
            }
            data.writeBoolean(stood.maximized());
        }
        data.writeLong(sum(ByteBuffer.wrap(bytes)));
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try {
            DeflaterOutputStream deflated = new DeflaterOutputStream(data, fast, 1 << 16);
            deflated.write(bytes);
            deflated.finish();
            data.flush();
        } finally {
            fast.end();
        }
    }

    /** The picture of a file if it shows what a key says; empty for every other file, whatever is wrong with it. */
    static Optional<StartPicture> read(Path file, String key) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            try (DataInputStream data = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
                return read(data, key.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException | DataFormatException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<StartPicture> read(DataInputStream data, byte[] key) throws IOException, DataFormatException {
        if (data.readInt() != MARK || data.readInt() != FORMAT || data.readInt() != key.length
                || !Arrays.equals(data.readNBytes(key.length), key)) {
            return Optional.empty();
        }
        String title = data.readUTF();
        int width = data.readInt();
        int height = data.readInt();
        double scale = data.readDouble();
        Optional<WindowPlace> place = data.readBoolean()
                ? Optional.of(new WindowPlace(data.readInt(), data.readInt(), data.readInt(), data.readInt(), data.readBoolean()))
                : Optional.empty();
        long sum = data.readLong();
        if (!fits(width, height) || !(scale > 0)) {
            return Optional.empty();
        }
        ByteBuffer pixels = inflated(data.readAllBytes(), width * height * BYTES_PER_PIXEL);
        return pixels.hasRemaining() || sum(pixels.rewind().duplicate()) != sum ? Optional.empty()
                : Optional.of(new StartPicture(new String(key, StandardCharsets.UTF_8), title, width, height, scale, place, pixels));
    }

    /** Filled up to its end if there was enough. */
    private static ByteBuffer inflated(byte[] deflated, int size) throws DataFormatException {
        ByteBuffer pixels = ByteBuffer.allocateDirect(size);
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(deflated);
            int more = 1;
            while (pixels.hasRemaining() && more > 0) {
                more = inflater.inflate(pixels);
            }
        } finally {
            inflater.end();
        }
        return pixels;
    }

    private static long sum(ByteBuffer bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }
}
