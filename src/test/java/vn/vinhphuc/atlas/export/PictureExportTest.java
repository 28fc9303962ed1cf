package vn.vinhphuc.atlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhphuc.atlas.domain.AsOf;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.drawing.Watch;

class PictureExportTest {

    private static final PictureSize SIZE = new PictureSize(200, 100);
    private static final Atlas.Pack PACK = new Atlas.Pack("vinh-phuc", "2026.11", AsOf.UNDATED, Text.vietnamese("Đất & nước"),
            Text.vietnamese("thử"), List.of(new Atlas.Credit(Text.vietnamese("Ranh giới <cũ>"), "MIT", Optional.empty())),
            Optional.empty());
    private static final Imprint IMPRINT = new Imprint("Đất & nước", "KCN Khai Quang", Language.VIETNAMESE,
            LocalDate.of(2026, 11, 5), PACK);

    @TempDir
    Path folder;

    @Test
    void aPngHasItsSizeAndItsTexts() throws Exception {
        Path file = write(PictureFormat.PNG, "a");
        assertThat(ImageIO.read(file.toFile())).satisfies(image -> {
            assertThat(image.getWidth()).isEqualTo(200);
            assertThat(image.getHeight()).isEqualTo(100);
        });
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .contains("iTXtTitle", "iTXtDescription", "iTXtSoftware", "iTXtSource", "iTXtCopyright", "iTXtLanguage");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                .contains("Đất & nước", "vinh-phuc 2026.11", "Ranh giới <cũ>, MIT", "2026-11-05", Release.version());
    }

    @Test
    void anSvgHasItsTexts() throws Exception {
        String svg = Files.readString(write(PictureFormat.SVG, "a"));
        assertThat(svg)
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .doesNotContain("DOCTYPE")
                .contains("xml:lang=\"vi\"", " width=\"200\" height=\"100\" viewBox=\"0 0 100 50\"",
                        "<title>Đất &amp; nước</title>", "<desc>KCN Khai Quang</desc>",
                        "Copyright: Ranh giới &lt;cũ&gt;, MIT", ">Đồng Sóc</text>");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PPTX")
    void theSamePictureHasTheSameBytes(PictureFormat format) throws Exception {
        assertThat(write(format, "a")).hasSameBinaryContentAs(write(format, "b"));
    }

    @Test
    void whatIsEndedLeavesNothingBehindAndWhatWasThereStays() throws Exception {
        Path file = Files.writeString(folder.resolve("a.png"), "before");
        AtomicInteger asked = new AtomicInteger();
        Watch watch = new Watch() {
            @Override
            public void done(int parts, int all) {
                assertThat(parts).isLessThan(all);
            }

            @Override
            public boolean goesOn() {
                return asked.getAndIncrement() == 0;
            }
        };
        Drawing drawing = new Drawing(100, 50, List.of());
        assertThatThrownBy(() -> new PictureExport(PictureFormat.PNG, SIZE).write(drawing, IMPRINT, watch, new NewFile(file, true)))
                .isInstanceOf(CancellationException.class);
        assertThat(file).hasContent("before");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void versionIsThatOfTheBuild() {
        assertThat(Release.version()).matches("\\d+\\.\\d+.*");
    }

    @ParameterizedTest
    @CsvSource({
        "Khu công nghiệp Đồng Sóc, 2026-11-05_khu-cong-nghiep-dong-soc_vi_200x100.png",
        "Bá Thiện (phân khu I), 2026-11-05_ba-thien-phan-khu-i_vi_200x100.png",
        "한국, 2026-11-05_map_vi_200x100.png", "' ', 2026-11-05_map_vi_200x100.png"
    })
    void namesAreAscii(String subject, String name) {
        assertThat(ExportName.of(LocalDate.of(2026, 11, 5), subject, Language.VIETNAMESE, SIZE, PictureFormat.PNG)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1920", "1920x", "15x100", "100x16001", "99999x99999", "-5x100", "1920 x 1080", "1e3x100"})
    void otherSizesAreNone(String text) {
        assertThat(PictureSize.parse(text)).isEmpty();
    }

    @Test
    void sizesAreWidthAndHeight() {
        assertThat(PictureSize.parse("16x16000")).contains(new PictureSize(16, 16_000));
        assertThat(PictureSize.parse("1920×1080")).hasToString("Optional[1920x1080]");
    }

    private Path write(PictureFormat format, String name) throws ExportException {
        Path file = folder.resolve(name + "." + format.key());
        Drawing drawing = new Drawing(100, 50, List.of(Mark.words("Đồng Sóc", 10, 25, Mark.Align.START,
                TextStyle.of(Face.REGULAR, 12, Colour.of("#112233")))));
        new PictureExport(format, SIZE).write(drawing, IMPRINT, Watch.NONE, new NewFile(file, false));
        return file;
    }
}
