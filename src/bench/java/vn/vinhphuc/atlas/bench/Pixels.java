package vn.vinhphuc.atlas.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;

/**
 * What stands on a display in memory, read without asking anybody: Xvfb keeps it in a file in the format of xwd, whose head says where
 * the rows begin and how long they are.
 *
 * @param memory the whole file
 * @param from   the first byte of the first row
 * @param row    bytes of a row
 * @param height rows
 */
record Pixels(ByteBuffer memory, int from, int row, int height) {

    private static final int HEIGHT = 5 * 4;
    private static final int ROW = 12 * 4;
    private static final int COLOURS = 19 * 4;
    private static final int COLOUR = 12;
    private static final int BYTES = 4;

    /** Those of a display that was made with a folder. */
    static Pixels in(Path folder) throws IOException {
        try (FileChannel file = FileChannel.open(folder.resolve("Xvfb_screen0"), StandardOpenOption.READ)) {
            ByteBuffer memory = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
            return new Pixels(memory, memory.getInt(0) + COLOUR * memory.getInt(COLOURS), memory.getInt(ROW), memory.getInt(HEIGHT));
        }
    }

    /**
     * A number that is another one, almost surely, when something in a part of the display has changed. Of {@code apart} rows one is looked
     * at.
     *
     * @param left,top,right,bottom of the part, shares of the display
     */
    long sum(double left, double top, double right, double bottom, int apart) {
        CRC32 sum = new CRC32();
        int first = BYTES * (int) (left * row / BYTES);
        int length = BYTES * (int) ((right - left) * row / BYTES);
        for (int y = (int) (top * height); y < (int) (bottom * height); y += apart) {
            sum.update(memory.slice(from + y * row + first, length));
        }
        return sum.getValue();
    }
}
