package vn.vinhphuc.atlas.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.geo.ScreenPoint;

class PaintingTest {

    private static final Colour RED = Colour.of("#FF0000");
    private static final Colour BLUE = Colour.of("#0000FF");

    @Test
    void laterMarksLieOnTop() {
        Raster raster = Raster.of(new Drawing(10, 10, List.of(
                Mark.filled(Outline.rectangle(0, 0, 10, 10), RED),
                Mark.filled(Outline.rectangle(5, 0, 5, 10), BLUE))), 1);
        assertThat(pixel(raster, 2, 5)).isEqualTo(0xFFFF0000);
        assertThat(pixel(raster, 7, 5)).isEqualTo(0xFF0000FF);
    }

    @Test
    void theScaleGivesMorePixelsOfTheSamePicture() {
        Raster raster = Raster.of(new Drawing(10, 10, List.of(Mark.filled(Outline.rectangle(5, 0, 5, 10), BLUE))), 2);
        assertThat(raster.width()).isEqualTo(20);
        assertThat(pixel(raster, 8, 10)).isZero();
        assertThat(pixel(raster, 12, 10)).isEqualTo(0xFF0000FF);
    }

    @Test
    void aGroupIsMovedAndClipped() {
        Raster raster = Raster.of(new Drawing(20, 20, List.of(new Mark.Group("layer",
                List.of(Mark.filled(Outline.rectangle(0, 0, 10, 10), RED)), 5, 5,
                Optional.of(Outline.rectangle(0, 0, 5, 10))))), 1);
        assertThat(pixel(raster, 7, 7)).isEqualTo(0xFFFF0000);
        assertThat(pixel(raster, 12, 7)).isZero();
        assertThat(pixel(raster, 2, 2)).isZero();
    }

    @Test
    void aPictureThatNobodyWantsAnyMoreIsGivenUpBetweenTwoMarks() {
        Drawing drawing = new Drawing(20, 20, List.of(Mark.filled(Outline.rectangle(0, 0, 10, 20), RED),
                Mark.filled(Outline.rectangle(10, 0, 10, 20), RED)));
        Raster spare = Raster.of(new Drawing(20, 20, List.of()), 1);
        AtomicInteger asked = new AtomicInteger();

        assertThat(Raster.over(spare, drawing, 1, () -> asked.incrementAndGet() < 2)).isEmpty();
        assertThat(pixel(spare, 5, 5)).isEqualTo(0xFFFF0000);
        assertThat(pixel(spare, 15, 5)).isZero();
        assertThat(Raster.over(spare, drawing, 1, () -> true)).get()
                .satisfies(whole -> assertThat(whole.pixels()).isEqualTo(Raster.of(drawing, 1).pixels()));
    }

    @Test
    void whatLiesInAnEvenNumberOfRingsIsOutside() {
        Outline ring = Outline.ringSegment(10, 10, 4, 8, 0, 360);
        assertThat(ring.contains(10, 10)).isFalse();
        assertThat(ring.contains(16, 10)).isTrue();
    }

    @Test
    void anArcStartsInTheNorthAndRunsClockwise() {
        Outline quarter = Outline.ringSegment(10, 10, 4, 8, 0, 90);
        assertThat(quarter.contains(14.2, 5.8)).isTrue();
        assertThat(quarter.contains(5.8, 5.8)).isFalse();
        assertThat(quarter.contains(14.2, 14.2)).isFalse();
    }

    @Test
    void textHasTheWidthOfItsAdvances() {
        TextStyle style = TextStyle.of(Face.REGULAR, 20, RED);
        assertThat(style.width("Vĩnh Phúc")).isCloseTo(
                "Vĩnh Phúc".codePoints().mapToDouble(c -> style.width(Character.toString(c))).sum(), within(1e-9));
        assertThat(style.withSpacing(2).width("ẮỄỘ")).isCloseTo(style.width("ẮỄỘ") + 6, within(1e-9));
        assertThat(TextStyle.of(Face.BOLD, 20, RED).width("Khai Quang")).isGreaterThan(style.width("Khai Quang"));
    }

    @Test
    void everyFaceHasTheLettersOfVietnamese() {
        String letters = "ĂÂĐÊÔƠƯăâđêôơưẮẰẲẴẶẤẦẨẪẬẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰỲÝỶỸỴ±–…·≤≥²³×“”";
        for (Face face : Face.values()) {
            assertThat(Fonts.font(face).canDisplayUpTo(letters)).as(face + " at " + letters).isEqualTo(-1);
        }
    }

    @Test
    void aSmoothLineGoesThroughEveryPoint() {
        List<ScreenPoint> points =
                List.of(new ScreenPoint(0, 0), new ScreenPoint(30, 40), new ScreenPoint(90, 10), new ScreenPoint(95, 80));
        assertThat(Smoothing.through(points)).containsAll(points).hasSizeGreaterThan(20);
    }

    @Test
    void svgKeepsTextAsText() {
        String svg = Svg.of(new Drawing(100, 40, List.of(Mark.words("Đồng Sóc", 10, 20, Mark.Align.START,
                TextStyle.of(Face.BOLD, 12, RED)))));
        assertThat(svg).contains("Đồng Sóc");
        assertThat(svg).isEqualTo(Svg.of(new Drawing(100, 40, List.of(Mark.words("Đồng Sóc", 10, 20, Mark.Align.START,
                TextStyle.of(Face.BOLD, 12, RED))))));
    }

    @Test
    void aPngCarriesItsTextsAndComesBackAsItWas() throws IOException {
        Raster raster = Raster.of(new Drawing(7, 5, List.of(Mark.filled(Outline.rectangle(0, 0, 7, 5), RED))), 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Png.write(raster, Map.of("Title", "Vĩnh Phúc"), out);
        assertThat(ImageIO.read(new ByteArrayInputStream(out.toByteArray())).getRGB(3, 3)).isEqualTo(0xFFFF0000);
        assertThat(new String(out.toByteArray(), StandardCharsets.UTF_8)).contains("iTXt", "Title", "Vĩnh Phúc");
    }

    @Test
    void contrastIsThatOfWcag() {
        assertThat(Colour.of("#000000").contrast(Colour.WHITE)).isCloseTo(21, within(1e-9));
        assertThat(Colour.of("#767676").contrast(Colour.WHITE)).isCloseTo(4.54, within(0.01));
        assertThatThrownBy(() -> Colour.of("red")).hasMessageContaining("#RRGGBB");
    }

    private static int pixel(Raster raster, int x, int y) {
        return raster.pixels()[y * raster.width() + x];
    }
}
