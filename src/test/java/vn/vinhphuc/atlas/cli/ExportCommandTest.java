package vn.vinhphuc.atlas.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {

    @TempDir
    Path folder;

    @Test
    void writesAPngOfTheSizeThatWasAskedFor() throws IOException {
        Shell.Answer answer = export("--out", file("a.png"), "--size", "400x300", "--lang", "vi", "--made-on", "2026-11-05");
        assertThat(answer.err()).isEmpty();
        assertThat(answer.exitCode()).isZero();
        BufferedImage image = ImageIO.read(folder.resolve("a.png").toFile());
        assertThat(image.getWidth()).isEqualTo(400);
        assertThat(image.getHeight()).isEqualTo(300);
        assertThat(colours(image)).isGreaterThan(20);
        assertThat(new String(Files.readAllBytes(folder.resolve("a.png")), StandardCharsets.UTF_8))
                .contains("2026-11-05", "Description", "2026.1");
        assertThat(names()).containsExactly("a.png");
    }

    @Test
    void writesAnSvgWithTextAsText() throws IOException {
        assertThat(export("--out", file("a.svg"), "--size", "3840x2160").exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("a.svg"))).contains(">Một</text>", "width=\"3840\"", "xml:lang=\"en\"");
    }

    @ParameterizedTest
    @CsvSource({"land-now", "province/land-now"})
    void aSceneIsDrawnAsItsViewIs(String scene) throws IOException {
        assertThat(Shell.run("export", "--out", file("scene.svg"), "--scene", scene).err()).isEmpty();
        assertThat(view("scene.svg")).contains("\"selection\": \"kcn-khai-quang\"", "\"camera\"");
    }

    @Test
    void aSceneHasItsOwnCameraAndAPersonChoosesTheColours() throws IOException {
        assertThat(Shell.run("export", "--out", file("a.svg"), "--scene",
                "corridor", "--theme", "dark", "--select", "kcn-khai-quang").err()).isEmpty();
        assertThat(view("a.svg")).contains("\"selection\": \"kcn-khai-quang\"", "\"camera\"", "\"dark\"");
    }

    /** What the picture says of its view. */
    private String view(String picture) throws IOException {
        return Files.readAllLines(folder.resolve(picture)).stream().filter(line -> line.startsWith("View: ")).findFirst().orElse("")
                .replace("&quot;", "\"");
    }

    /** Whoever opens it would not find what its name promises. */
    @Test
    void aNameThatEndsLikeAnotherFormatIsRefused() throws IOException {
        Shell.Answer answer = Shell.run("export", "--out", file("a.png"), "--format", "pdf");
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("a.png", ".png", "pdf");
        assertThat(names()).isEmpty();
    }

    @Test
    void aSceneThatIsNotThereIsSaidWithThoseThatAre() throws IOException {
        assertThat(Shell.run("export", "--out", file("a.png"), "--scene", "nothing").err()).contains("“nothing”", "opening", "land-now");
        assertThat(Shell.run("export", "--out", file("a.png"), "--scene", "x/land-now").err()).contains("“x”", "province");
        assertThat(Shell.run("export", "--out", file("a.png"), "--scene", "land-now", "--view", "105.6,21.3,11").exitCode()).isEqualTo(2);
        assertThat(names()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"png", "pdf", "svg", "pptx"})
    void theSameInputGivesTheSameBytes(String format) {
        for (String name : List.of("a", "b")) {
            assertThat(export("--out", file(name), "--format", format, "--select", "kcn-mot",
                    "--made-on", "2026-11-05").exitCode()).isZero();
        }
        assertThat(folder.resolve("a")).hasSameBinaryContentAs(folder.resolve("b"));
    }

    @Test
    void writesAPageOfTrueSize() throws IOException {
        assertThat(export("--out", file("a.pdf"), "--paper", "a3", "--landscape").out()).contains("a.pdf written (a3-landscape)");
        try (PDDocument document = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(1190.55f, within(0.01f));
            assertThat(new PDFTextStripper().getText(document)).contains("Một");
        }
    }

    @Test
    void paperGivesAPngThreeHundredDotsPerInch() throws IOException {
        assertThat(export("--out", file("a.png"), "--paper", "a4").exitCode()).isZero();
        BufferedImage image = ImageIO.read(folder.resolve("a.png").toFile());
        assertThat(image.getWidth()).isEqualTo(2480);
        assertThat(image.getHeight()).isEqualTo(3508);
    }

    @Test
    void takesTheDayFromTheEnvironment() throws IOException {
        Shell shell = new Shell(Map.of("SOURCE_DATE_EPOCH", "1700000000"));
        assertThat(shell.answer("export", "--data", Shell.SMALL, "--out", file("a.svg"), "--size", "64x64").exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("a.svg"))).contains("Creation Time: 2023-11-14");
    }

    @Test
    void themeViewAndSelectionChangeThePicture() {
        List<List<String>> changes = List.of(List.of(), List.of("--theme", "dark"), List.of("--view", "105.6,21.3,12"),
                List.of("--select", "kcn-mot"));
        for (int i = 0; i < changes.size(); i++) {
            List<String> options = new ArrayList<>(List.of("--out", file(i + ".png"), "--size", "300x200"));
            options.addAll(changes.get(i));
            assertThat(export(options.toArray(String[]::new)).exitCode()).isZero();
            for (int j = 0; j < i; j++) {
                assertThat(folder.resolve(i + ".png").toFile().length()).isNotEqualTo(folder.resolve(j + ".png").toFile().length());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --size 1920                 | “1920” is not a size; expected WIDTHxHEIGHT
            --size 15x100               | “15x100” is not a size
            --size 100x16001            | 16 to 16000 each
            --theme pink                | There is no theme “pink”; there are: light, dark, projector.
            --format bmp                | There is no format “bmp”; there are: png, pdf, svg, pptx.
            --paper a5                  | There is no paper “a5”; there are: a4, a3.
            --paper a4 --size 64x64     | Give --size for pixels or --paper for a sheet of paper, not both.
            --landscape --size 64x64    | not both
            --format pptx --paper a4    | A slide has its own size, 16:9
            --select kcn-x              | There is no site “kcn-x”; “atlas find” finds
            --view 105                  | “105” is not a view
            --view 21.3,105.6,11        | “21.3,105.6,11” is not a view
            --view 105,21,25            | is not a view
            --view 105,21,NaN           | is not a view
            --made-on yesterday         | “yesterday” is not a date; expected year-month-day
            --made-on 2026-02-30        | is not a date
            """)
    void refusesWhatItCannotUse(String options, String sentence) throws IOException {
        List<String> line = new ArrayList<>(List.of("--out", file(options.contains("pptx") ? "a.pptx" : "a.png")));
        line.addAll(List.of(options.split(" ")));
        Shell.Answer answer = export(line.toArray(String[]::new));
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err().lines()).singleElement().asString().contains(sentence);
        assertThat(names()).isEmpty();
    }

    @Test
    void aNameWithoutEndingNeedsAFormat() {
        Shell.Answer answer = export("--out", file("map"));
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("give --format");
    }

    @Test
    void aWrongEpochIsSaid() {
        Shell shell = new Shell(Map.of("SOURCE_DATE_EPOCH", "now"));
        Shell.Answer answer = shell.answer("export", "--data", Shell.SMALL, "--out", file("a.png"));
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("SOURCE_DATE_EPOCH is “now”");
    }

    @Test
    void replacesOnlyByForce() throws IOException {
        Files.writeString(folder.resolve("a.png"), "old");
        Shell.Answer refused = export("--out", file("a.png"), "--size", "64x64");
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("already there", "--force");
        assertThat(folder.resolve("a.png")).hasContent("old");
        assertThat(export("--out", file("a.png"), "--size", "64x64", "--force").exitCode()).isZero();
        assertThat(ImageIO.read(folder.resolve("a.png").toFile()).getWidth()).isEqualTo(64);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no/a.png   | the folder
            .          | not a file
            """)
    void makesNoFolderAndReplacesNone(String name, String sentence) throws IOException {
        Shell.Answer answer = export("--out", file(name), "--format", "png", "--force", "--size", "64x64");
        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err().lines()).singleElement().asString().contains(sentence);
        assertThat(names()).isEmpty();
    }

    @Test
    void aFolderOfTheSystemCannotBeWrittenTo() {
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isDirectory(Path.of("/proc/self")));
        Shell.Answer answer = export("--out", "/proc/self/a.png", "--size", "64x64");
        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err().lines()).singleElement().asString().contains("/proc/self/a.png");
    }

    private Shell.Answer export(String... options) {
        List<String> line = new ArrayList<>(List.of("export", "--data", Shell.SMALL));
        line.addAll(List.of(options));
        return Shell.run(line.toArray(String[]::new));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static long colours(BufferedImage image) {
        return java.util.stream.IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth())).distinct().count();
    }
}
