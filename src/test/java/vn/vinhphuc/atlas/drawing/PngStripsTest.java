package vn.vinhphuc.atlas.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
        Png.write(drawing(20, 10), 20, 10, Map.of("Title", "Đồng Sóc"), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("iTXtTitle\0\0\0\0\0Đồng Sóc");
    }

    private static BufferedImage read(Drawing drawing, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Png.write(drawing, width, height, Map.of(), out);
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
