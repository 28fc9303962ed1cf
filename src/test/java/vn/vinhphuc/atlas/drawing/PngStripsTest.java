package vn.vinhphuc.atlas.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Adler32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngStripsTest {

    @Test
    void hasTheSamePixelsAsAWholePainting() throws IOException {
        Drawing drawing = drawing(3000, 4000);
        BufferedImage strips = read(drawing, 3000, 4000);
        int[] whole = Raster.of(drawing, 1).pixels();
        for (int y = 0; y < 4000; y++) {
            for (int x = 0; x < 3000; x++) {
                if ((strips.getRGB(x, y) & 0xFFFFFF) != (whole[y * 3000 + x] & 0xFFFFFF)) {
                    assertThat(Integer.toHexString(strips.getRGB(x, y))).as("pixel %d, %d", x, y)
                            .isEqualTo(Integer.toHexString(whole[y * 3000 + x]));
                }
            }
        }
    }

    @Test
    void hasTheSizeThatWasAskedForWhateverTheScale() throws IOException {
        for (int[] size : new int[][] {{1000, 3000}, {1, 1}, {17, 9}}) {
            BufferedImage image = read(drawing(831.4, 831.4 * size[1] / size[0]), size[0], size[1]);
            assertThat(image.getWidth()).isEqualTo(size[0]);
            assertThat(image.getHeight()).isEqualTo(size[1]);
        }
    }

    @Test
    void carriesItsTexts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Png.write(drawing(20, 10), 20, 10, Map.of("Title", "Đồng Sóc"), Watch.NONE, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("iTXtTitle\0\0\0\0\0Đồng Sóc");
    }

    @Test
    void tellsOfItsStripsAndEndsBetweenThemWhenItIsTo() throws IOException {
        List<Integer> told = new ArrayList<>();
        Png.write(drawing(3000, 4000), 3000, 4000, Map.of(), watch(told, 99), OutputStream.nullOutputStream());
        assertThat(told).containsExactly(1, 2, 3, 4);
        told.clear();
        assertThatThrownBy(() -> Png.write(drawing(3000, 4000), 3000, 4000, Map.of(), watch(told, 2), OutputStream.nullOutputStream()))
                .isInstanceOf(CancellationException.class);
        assertThat(told).containsExactly(1, 2);
    }

    @Test
    void joinsTheChecksOfPieces() {
        byte[] all = new byte[100_000];
        new Random(20260101).nextBytes(all);
        for (int cut : new int[] {0, 1, 65_520, 65_521, 99_999, 100_000}) {
            assertThat(PngStream.joined(adler(all, 0, cut), adler(all, cut, all.length), all.length - cut)).as("cut at %d", cut)
                    .isEqualTo(adler(all, 0, all.length));
        }
    }

    private static long adler(byte[] bytes, int from, int to) {
        Adler32 check = new Adler32();
        check.update(bytes, from, to - from);
        return check.getValue();
    }

    private static Watch watch(List<Integer> told, int most) {
        AtomicInteger asked = new AtomicInteger();
        return new Watch() {
            @Override
            public void done(int parts, int all) {
                told.add(parts);
            }

            @Override
            public boolean goesOn() {
                return asked.incrementAndGet() <= most;
            }
        };
    }

    private static BufferedImage read(Drawing drawing, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Png.write(drawing, width, height, Map.of(), Watch.NONE, out);
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }

    /** Letters, hatches and round shapes all over, on a full ground. */
    private static Drawing drawing(double width, double height) {
        Random random = new Random(20260101);
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.filled(Outline.rectangle(0, 0, width, height), Colour.of("#F4F1E8")));
        for (int i = 0; i < 400; i++) {
            double x = random.nextDouble() * width;
            double y = random.nextDouble() * height;
            Colour colour = Colour.of("#%06X".formatted(random.nextInt(0x1000000)));
            marks.add(Mark.words("Đồng Sóc", x, y, Mark.Align.START, TextStyle.of(Face.BOLD, 20, colour)));
            marks.add(Mark.filled(Outline.circle(x, y, 15.3), colour));
        }
        return new Drawing(width, height, marks);
    }
}
