package vn.vinhphuc.atlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetCommandTest {

    @TempDir
    Path folder;

    @Test
    void setsSitesSideBySide() throws IOException {
        Path file = folder.resolve("c.pdf");
        Shell.Answer answer =
                Shell.run("sheet", "compare", "kcn-ba-thien", "kcn-khai-quang", "--out", file.toString(), "--contact", "Ban xúc tiến",
                "--contact", "0211 000 000", "--lang", "vi");
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out()).contains("Đã ghi " + file);
        assertThat(text(file)).contains("So sánh: Bá Thiện · Khai Quang").contains("Liên hệ: Ban xúc tiến · 0211 000 000");
        assertThat(Shell.run("sheet", "compare", "kcn-ba-thien", "kcn-khai-quang", "--out", file.toString()).err())
                .contains("already there");
    }

    @Test
    void printsTheNotesOfOneGuestOnly() throws IOException {
        Path notes = Files.writeString(folder.resolve("shortlist.json"), """
                {"holds": "shortlist", "schema": 1, "stars": ["kcn-khai-quang"], "notes": [
                 {"guest": "Samsung", "site": "kcn-khai-quang", "text": "cần 20 ha"},
                 {"guest": "Honda", "site": "kcn-khai-quang", "text": "đợi giá"}]}
                """);
        Path file = folder.resolve("s.pdf");
        assertThat(Shell.run("sheet", "shortlist", "--notes", notes.toString(), "--guest", "Samsung", "--out", file.toString()).err())
                .isEmpty();
        assertThat(text(file)).contains("Samsung: cần 20 ha").doesNotContain("Honda");
        assertThat(Shell.run("sheet", "shortlist", "--notes", notes.toString(), "--out", file.toString(), "--force").err()).isEmpty();
        assertThat(text(file)).contains("Khai Quang").doesNotContain("Samsung");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sheet compare kcn-khai-quang --out c.pdf                         | 2 | Give 2 to 4 different sites
            sheet shortlist --out c.pdf                                      | 2 | A shortlist needs sites
            sheet poster kcn-khai-quang --out c.pdf                          | 2 | There is no sheet “poster”
            sheet shortlist kcn-x --out c.pdf                                | 2 | There is no site “kcn-x”
            sheet shortlist kcn-khai-quang --out c.pdf --logo pom.xml        | 3 | pom.xml holds no picture
            sheet shortlist --notes pom.xml --out c.pdf                      | 1 | pom.xml
            sheet shortlist kcn-khai-quang --out c.pdf.png                   | 2 | must end with .pdf
            """)
    void saysWhyNot(String line, int code, String said) {
        Shell.Answer answer = Shell.run(line.replace("c.pdf", folder.resolve("c.pdf").toString()).split(" +"));
        assertThat(answer.exitCode()).isEqualTo(code);
        assertThat(answer.err()).contains(said).hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
    }

    private static String text(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
