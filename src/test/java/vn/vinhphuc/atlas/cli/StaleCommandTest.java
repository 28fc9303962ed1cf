package vn.vinhphuc.atlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaleCommandTest {

    @TempDir
    Path folder;

    @Test
    void countsWhatIsAsItWas() {
        export();
        assertThat(Shell.run("stale", folder.toString(), "--data", Shell.SMALL))
                .isEqualTo(new Shell.Answer(0, "0 of 1 exported files are out of date." + System.lineSeparator(), ""));
    }

    @Test
    void namesWhatHasChangedAndMakesItAnew() throws IOException {
        export();
        String svg = Files.readString(folder.resolve("a.svg"));
        Files.writeString(folder.resolve("a.svg"), svg.replaceAll("kcn-mot=[0-9a-f]+", "kcn-mot=000000000000"));
        Shell.Answer found = Shell.run("stale", folder.toString(), "--data", Shell.SMALL);
        assertThat(found.exitCode()).isEqualTo(1);
        assertThat(found.out()).contains("a.svg", "changed: Một", "1 of 1");
        Shell.Answer remade = Shell.run("stale", folder.toString(), "--remake", "--data", Shell.SMALL, "--made-on", "2026-11-05");
        assertThat(remade.exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("a.svg"))).isEqualTo(svg);
    }

    @Test
    void makesAnewWhatAnotherProgramMadeInALanguageOrColoursThatAreNotHere() throws IOException {
        export();
        String svg = Files.readString(folder.resolve("a.svg"));
        Files.writeString(folder.resolve("a.svg"), svg.replaceAll("kcn-mot=[0-9a-f]+", "kcn-mot=000000000000")
                .replace("&quot;light&quot;", "&quot;sepia&quot;").replace("\"light\"", "\"sepia\"")
                .replace("&quot;en&quot;", "&quot;xx&quot;").replace("\"theme\":\"light\"", "\"theme\":\"sepia\""));
        assertThat(Files.readString(folder.resolve("a.svg"))).contains("sepia");
        Shell.Answer remade = Shell.run("stale", folder.toString(), "--remake", "--data", Shell.SMALL);
        assertThat(remade.err()).isEmpty();
        assertThat(remade.exitCode()).isZero();
    }

    @Test
    void namesAFactSheetWhoseSiteIsGone() {
        assertThat(Shell.run("factsheets", "kcn-khai-quang", "--out", folder.toString(), "--made-on", "2026-11-05").exitCode()).isZero();
        Shell.Answer remade = Shell.run("stale", folder.toString(), "--remake", "--data", Shell.SMALL);
        assertThat(remade.exitCode()).isEqualTo(1);
        assertThat(remade.out()).contains("none of its sites is in the data any more", "0 of 1");
    }

    @Test
    void aFolderThatIsNotThereCannotBeRead() {
        assertThat(Shell.run("stale", "/no/such").exitCode()).isEqualTo(3);
    }

    private void export() {
        assertThat(Shell.run("export", "--data", Shell.SMALL, "--out", folder.resolve("a.svg").toString(), "--size", "640x360",
                "--made-on", "2026-11-05").exitCode()).isZero();
    }
}
