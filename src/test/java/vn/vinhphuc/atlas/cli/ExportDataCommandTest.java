package vn.vinhphuc.atlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportDataCommandTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "kml", "csv", "xlsx"})
    void writesEveryFormatByTheNameOfTheFile(String format) {
        Shell.Answer answer = run("--out", folder.resolve("a." + format).toString());
        assertThat(answer.err()).isEmpty();
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).contains("a." + format);
        assertThat(folder.resolve("a." + format)).isNotEmptyFile();
    }

    @Test
    void writesTheSitesThatWereAskedFor() throws IOException {
        assertThat(run("--out", folder.resolve("a.kml").toString(), "--site", "kcn-mot").out()).contains("(1 site)");
        assertThat(Files.readString(folder.resolve("a.kml"))).contains("id=\"kcn-mot\"").containsOnlyOnce("<Placemark");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --out a.bmp                       | 2 | The name “a.bmp” does not tell the format; give --format, one of: geojson, kml, csv, xlsx.
            --out a.csv --format doc          | 2 | There is no format “doc”
            --out /tmp/x.csv --site kcn-x     | 2 | There is no site “kcn-x”
            --out /no/such/a.csv              | 3 | the folder /no/such does not exist
            """)
    void saysInOneSentenceWhatIsWrong(String line, int code, String sentence) {
        Shell.Answer answer = run(line.split(" "));
        assertThat(answer.exitCode()).isEqualTo(code);
        assertThat(answer.err().lines()).singleElement().asString().contains(sentence);
    }

    private static Shell.Answer run(String... options) {
        List<String> line = new ArrayList<>(List.of("export-data", "--data", Shell.SMALL));
        line.addAll(List.of(options));
        return Shell.run(line.toArray(String[]::new));
    }
}
