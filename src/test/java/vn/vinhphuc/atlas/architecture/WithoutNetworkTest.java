package vn.vinhphuc.atlas.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line where the system has no network at all, and no JavaFX to load. */
class WithoutNetworkTest {

    /** A network namespace of its own, with no interface in it. */
    private static final List<String> ALONE = List.of("timeout", "60", "unshare", "--map-root-user", "--net");

    @TempDir
    Path folder;

    @BeforeAll
    static void systemMayBeAlone() throws IOException, InterruptedException {
        Run run = run(List.of("cat", "/proc/net/dev"));
        assumeTrue(run.exitCode() == 0, "the system allows no network namespace: " + run.output());
        assertThat(run.output()).doesNotContainPattern("(eth|en|wl)\\w+:");
    }

    @Test
    void listsSites() throws IOException, InterruptedException {
        Run run = atlas("sites", "--json");

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output()).contains("kcn-", "ccn-");
    }

    @Test
    void exportsAPicture() throws IOException, InterruptedException {
        Path picture = folder.resolve("map.png");

        Run run = atlas("export", "--format", "png", "--size", "640x400", "--lang", "en", "--out", picture.toString());

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(Files.readAllBytes(picture)).startsWith(0x89, 'P', 'N', 'G');
    }

    private Run atlas(String... arguments) throws IOException, InterruptedException {
        String libraries = Pattern.compile(File.pathSeparator).splitAsStream(System.getProperty("java.class.path"))
                .filter(entry -> !entry.contains("javafx") && !entry.contains("test-classes"))
                .collect(joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true", "-classpath", libraries, ProjectClasses.ROOT + ".Main"));
        command.addAll(List.of(arguments));
        return run(command);
    }

    private static Run run(List<String> command) throws IOException, InterruptedException {
        List<String> alone = new ArrayList<>(ALONE);
        alone.addAll(command);
        try {
            Process process = new ProcessBuilder(alone).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), output);
        } catch (IOException e) {
            return new Run(127, e.toString());
        }
    }

    private record Run(int exitCode, String output) {
    }
}
