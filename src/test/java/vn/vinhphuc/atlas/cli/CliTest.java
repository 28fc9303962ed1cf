package vn.vinhphuc.atlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --help                      | Usage: atlas
            -h                          | Usage: atlas
            --data x --help             | Usage: atlas
            find --help                 | Usage: atlas find
            export --help               | --view=LON,LAT,ZOOM
            validate -h                 | Usage: atlas validate
            sites --help --lang vi      | Cách dùng: atlas sites
            --lang=vi --help            | Cách dùng: atlas
            """)
    void helps(String line, String said) {
        Shell.Answer answer = Shell.run(line.split(" "));
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).contains(said);
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void helpNamesEveryCommandAndExitCode() {
        assertThat(Shell.run("--help").out())
                .contains("sites", "find", "match", "compare", "export", "validate", "seal", "Exit codes: 0", "--data=DIR", "--lang=LANG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sites ", "find ", "match ", "compare ", "export ",
            "export-data ", "factsheets ", "sheet ", "handout ", "stale ", "validate ", "seal "})
    void readmeNamesEveryOption(String command) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<String> options = Pattern.compile("--[a-z-]+").matcher(Shell.run((command + "--help").split(" ")).out())
                .results().map(MatchResult::group).toList();

        assertThat(readme).contains("| `" + command.strip());
        assertThat(options).contains("--data").allSatisfy(option -> assertThat(readme).contains(option));
    }

    @Test
    void tellsItsVersionAndThatOfItsData() {
        assertThat(Shell.run("--version", "--data", Shell.SMALL).out())
                .matches("(?s)Vĩnh Phúc Investment Atlas \\d+\\.\\d+.*Data pack \\S+ 2026\\.1, as of .*");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fnd                         | There is no command “fnd”; “atlas --help” lists them.
            --data src                  | Which command? “atlas --help” lists them.
            --lang xx sites             | There is no language “xx”; there are: vi, en.
            sites --lang                | --lang is missing or has no value; see “atlas sites --help”.
            sites --jsn                 | There is no option “--jsn” here; see “atlas sites --help”.
            sites khai                  | “khai” is one word too many; see “atlas sites --help”.
            find                        | QUERY is missing or has no value; see “atlas find --help”.
            validate a b                | “b” is one word too many; see “atlas validate --help”.
            seal                        | DIR is missing or has no value; see “atlas seal --help”.
            sites --data a --data b     | --data is given twice; see “atlas sites --help”.
            match --min-available x     | “x” is no number that --min-available takes; write it with a point, such as 20.5.
            match --max-fill 120        | “120” is no number that --max-fill takes; write it with a point, such as 20.5.
            match --max-km noi-bai      | --max-km takes a word and a number, such as noi-bai=30; found “noi-bai”.
            match --kind farm           | There is no “farm” for --kind; there are: park, cluster.
            match --district X --data src/test/resources/packs/small | There is no “X” for --district; there are: Vĩnh Yên.
            find b\uFFFD\uFFFD           | Letters of “b\uFFFD\uFFFD” did not arrive, because the shell’s locale has no encoding for them; \
            set LANG=C.UTF-8 and try again.
            compare kcn-khai-quang      | Give 2 to 4 different sites to compare.
            compare kcn-khai-quang kcn-x | There is no site “kcn-x”; “atlas find” finds the id of a site by its name.
            export                      | --out is missing or has no value; see “atlas export --help”.
            sites --json=x              | Not understood: option '--json' should be specified without 'x' parameter; see “atlas sites --help”.
            fnd --lang vi               | Không có lệnh “fnd”; “atlas --help” liệt kê các lệnh.
            """)
    void saysInOneSentenceWhatIsWrong(String line, String sentence) {
        Shell.Answer answer = Shell.run(line.split(" "));
        assertThat(answer).isEqualTo(new Shell.Answer(2, "", sentence + System.lineSeparator()));
    }

    @Test
    void readsTheDataBeforeAndAfterTheCommand() {
        Shell.Answer after = Shell.run("find", "mot", "--data", Shell.SMALL);
        assertThat(after.exitCode()).isZero();
        assertThat(Shell.run("--data", Shell.SMALL, "find", "mot")).isEqualTo(after);
        assertThat(Shell.run("--data=" + Shell.SMALL, "find", "mot")).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sites", "find a", "match --max-fill 50", "compare a b", "validate", "--version", "export --out x.png"})
    void aFolderThatIsNotThereCannotBeRead(String command) {
        Shell.Answer answer = Shell.run((command + " --data /no/such/pack").split(" "));
        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err()).isEqualTo("There is no folder “/no/such/pack”; check its name." + System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sites", "find a", "--version", "export --out x.png"})
    void aBrokenPackIsNotUsed(String command) throws IOException {
        Files.writeString(folder.resolve("manifest.json"), "{}");
        Shell.Answer answer = Shell.run((command + " --data " + folder).split(" "));
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err()).matches("The data pack cannot be shown: \\d+ errors; “atlas validate .*” lists them\\.\\R");
    }

    @Test
    void outputThatIsLostIsAFailure() {
        PrintStream full = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        Console console = new Console(full, new PrintStream(err), Map.of(), LocalDate.of(2026, 11, 30));
        assertThat(Cli.run(console, "sites", "--data", Shell.SMALL)).isEqualTo(3);
        assertThat(err.toString(java.nio.charset.StandardCharsets.UTF_8)).contains("could not be written completely");
    }
}
