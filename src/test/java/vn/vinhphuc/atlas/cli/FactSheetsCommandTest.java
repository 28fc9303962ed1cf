package vn.vinhphuc.atlas.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactSheetsCommandTest {

    @TempDir
    Path folder;

    @Test
    void writesAPageForASite() throws IOException {
        Shell.Answer answer =
                Shell.run("factsheets", "kcn-mot", "--data", Shell.SMALL, "--out", folder.toString(), "--made-on", "2026-11-05");
        assertThat(answer.err()).isEmpty();
        assertThat(names()).containsExactly("2026-11-05_factsheet-kcn-mot_en_a4.pdf");
        try (PDDocument document = Loader.loadPDF(folder.resolve(names().getFirst()).toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isCloseTo(841.89f, within(0.01f));
            assertThat(new PDFTextStripper().getText(document)).contains("Read with care", "Made on 2026-11-05");
        }
    }

    @Test
    void writesASheetForEverySite() throws IOException {
        Shell.Answer answer = Shell.run("factsheets", "--lang", "vi", "--data", Shell.SMALL, "--out", folder.toString());
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).contains("Đã ghi " + names().size() + " phiếu");
        assertThat(names().size()).isGreaterThan(1);
        Shell.Answer again = Shell.run("factsheets", "--lang", "vi", "--data", Shell.SMALL, "--out", folder.toString());
        assertThat(again.exitCode()).isEqualTo(3);
        assertThat(again.err()).contains("đã có sẵn");
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(Shell.run("factsheets", "kcn-x", "--data", Shell.SMALL, "--out", folder.toString()).err())
                .contains("There is no site “kcn-x”");
        assertThat(Shell.run("factsheets", "--data", Shell.SMALL, "--out", "/no/such").exitCode()).isEqualTo(3);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }
}
