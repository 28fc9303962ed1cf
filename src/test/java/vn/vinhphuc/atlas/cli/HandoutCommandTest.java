package vn.vinhphuc.atlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoutCommandTest {

    private static final int SCENES = 12;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1, 13", "2, 7", "4, 4"})
    void putsSoManyScenesOnAPageAndAllSourcesAtTheEnd(int perPage, int pages) throws IOException {
        Path file = folder.resolve("h.pdf");
        Shell.Answer answer = Shell.run("handout", "--tour", "province", "--per-page", String.valueOf(perPage), "--out", file.toString());
        assertThat(answer.err()).isEmpty();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Ring Roads 4 and 5", "Page 1 of " + pages, "Sources").doesNotContain("Safe to say");
            List<String> addresses = addresses(document.getPage(pages - 1));
            assertThat(addresses).hasSizeGreaterThan(5).allMatch(address -> address.startsWith("http"));
            addresses.forEach(address -> assertThat(text.replaceAll("\\s", "")).contains(address.substring(0, 20)));
        }
    }

    @ParameterizedTest
    @CsvSource({"--tour, film.json, is larger than", "--logo, film.png, holds no picture"})
    void aFilmIsNeitherTourNorLogo(String option, String name, String said) throws IOException {
        Path film = folder.resolve(name);
        try (RandomAccessFile file = new RandomAccessFile(film.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        List<String> asked = new ArrayList<>(List.of("handout", "--out", folder.resolve("h.pdf").toString(), option, film.toString()));
        if (!option.equals("--tour")) {
            asked.addAll(List.of("--tour", "province"));
        }

        Shell.Answer answer = Shell.run(asked.toArray(String[]::new));

        assertThat(answer.exitCode()).isNotZero();
        assertThat(answer.err()).contains(said).doesNotContain("memory");
        assertThat(folder.resolve("h.pdf")).doesNotExist();
    }

    @Test
    void aCountOfScenesIsForPagesOnly() {
        for (String[] other : new String[][] {{"a.pptx", "--notes"}, {"a.pdf", "--interpreter"}}) {
            Shell.Answer answer =
                    Shell.run("handout", "--tour", "province", "--out", folder.resolve(other[0]).toString(), other[1], "--per-page", "2");
            assertThat(answer.exitCode()).isEqualTo(2);
            assertThat(answer.err()).contains("leave out --per-page");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void printsWhatTheSpeakerSaysWhereThatIsWanted() throws IOException {
        Path file = folder.resolve("h.pdf");
        assertThat(Shell.run("handout", "--tour", "province", "--notes", "--out", file.toString(), "--lang", "vi",
                "--contact", "Ban xúc tiến", "--contact", "0211 000 000").err()).isEmpty();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Có thể nói: ", "Không nên nói: ", "Liên hệ: Ban xúc tiến · 0211 000 000");
        }
    }

    @Test
    void aSlideHasASceneAndItsNotes() throws IOException {
        Path file = folder.resolve("h.pptx");
        assertThat(Shell.run("handout", "--tour", "province", "--notes", "--out", file.toString()).err()).isEmpty();
        try (InputStream in = Files.newInputStream(file); XMLSlideShow show = new XMLSlideShow(in)) {
            assertThat(show.getSlides()).hasSize(SCENES);
            XSLFSlide slide = show.getSlides().get(3);
            assertThat(slide.getTitle()).isEqualTo("Ring Roads 4 and 5");
            assertThat(slide.getNotes().getTextParagraphs().toString()).isNotEmpty();
            List<String> notes = new ArrayList<>();
            for (XSLFTextShape shape : slide.getNotes().getPlaceholders()) {
                notes.add(shape.getText());
            }
            assertThat(String.join("\n", notes)).contains("Safe to say: ");
        }
    }

    @Test
    void theInterpreterHasBothLanguagesSideBySide() throws IOException {
        Path file = folder.resolve("i.pdf");
        assertThat(Shell.run("handout", "--tour", "province", "--interpreter", "--out", file.toString()).err()).isEmpty();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("3,142.96 ha", "3.142,96 ha",
                    "5.83 ha", "Ring Road 4", "Vành đai 4", "Khai Quang Industrial Park", "Khu công nghiệp Khai Quang",
                    "Fill rate", "Tỷ lệ lấp đầy");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            handout --tour nowhere --out h.pdf                 | 2 | There is no tour “nowhere” in the data; there are: province.
            handout --tour province --per-page 3 --out h.pdf   | 2 | A page cannot have 3 scenes; it can have 1, 2, 4.
            handout --tour province --out h.doc                | 2 | h.doc
            handout --tour province --interpreter --out h.pptx | 2 | The sheet for an interpreter is a PDF, not pptx
            handout --tour no.json --out h.pdf                 | 3 | no.json could not be read: it is not there; check its name
            handout --tour no.json --out h.pdf --lang vi       | 3 | Không đọc được no.json: không tìm thấy; hãy kiểm tra tên
            """)
    void saysWhyNot(String line, int code, String said) {
        Shell.Answer answer = Shell.run(line.replace(" h.", " " + folder + "/h.").split(" +"));
        assertThat(answer.exitCode()).isEqualTo(code);
        assertThat(answer.err()).contains(said).hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
    }

    private static List<String> addresses(PDPage page) throws IOException {
        List<String> addresses = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI to) {
                addresses.add(to.getURI());
            }
        }
        return addresses;
    }
}
