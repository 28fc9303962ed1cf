package vn.vinhphuc.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final List<String> CLASS_PATH = List.of(System.getProperty("java.class.path").split(File.pathSeparator));

    private record Run(int exitCode, String said) {
    }

    @ParameterizedTest
    @CsvSource({"'', true", "--data x, true", "--data=x, true", "--data, false", "--help, false", "sites, false",
        "--data x sites, false", "--lang en, false",
        "--state-dir x, true", "--state-dir=x --data y, true", "--data=y --state-dir x, true", "--state-dir, false",
        "--data x --data y, false", "--state-dir x sites, false", "map.png, true",
        "--data x a.pdf, true", "other.ATLASPACK, true", "guests.atlastour, true",
        "a.png b.png, false", "sites a.png, false", "find a.json, false"})
    void opensTheWindowForItsOwnOptionsOnly(String line, boolean window) {
        assertThat(WindowOptions.of(words(line)).isPresent()).isEqualTo(window);
    }

    @Test
    void optionsOfTheWindowAreTakenInEitherForm() {
        assertThat(WindowOptions.of(words("--state-dir=a=b --data c")))
                .contains(new WindowOptions(Optional.of("c"), Optional.of("a=b"), Optional.empty()));
    }

    @Test
    void linuxNeedsADisplayInItsEnvironment() {
        assertThat(WindowStart.hasDisplay(Map.of(), "Linux")).isFalse();
        assertThat(WindowStart.hasDisplay(Map.of("DISPLAY", " "), "Linux")).isFalse();
        assertThat(WindowStart.hasDisplay(Map.of("DISPLAY", ":0"), "Linux")).isTrue();
        assertThat(WindowStart.hasDisplay(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux")).isTrue();
        assertThat(WindowStart.hasDisplay(Map.of(), "Windows 11")).isTrue();
    }

    @Test
    void withoutADisplayTheWindowNamesTheExportCommand() throws Exception {
        Run run = run(CLASS_PATH, List.of());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.said().lines()).singleElement().asString().contains("no display", "atlas export");
    }

    @Test
    void aDisplayThatIsNotThereIsSaid() throws Exception {
        Run run = run(CLASS_PATH.stream().filter(part -> !part.contains("monocle")).toList(), Map.of("DISPLAY", ":4321"),
                List.of("--enable-native-access=ALL-UNNAMED"));
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.said().lines()).singleElement().asString().endsWith(".");
    }

    @Test
    void commandsNeedNeitherTheToolkitNorTheWindow() throws Exception {
        List<String> without = CLASS_PATH.stream()
                .filter(part -> Stream.of("javafx", "gluon", "atlantafx", "testfx", "monocle").noneMatch(part::contains)).toList();
        assertThat(without).hasSizeLessThan(CLASS_PATH.size());
        assertThat(run(without, List.of(), "find", "khai quang")).satisfies(run -> {
            assertThat(run.exitCode()).isZero();
            assertThat(run.said()).contains("kcn-khai-quang");
        });
    }

    @Test
    void questionsLoadNoPictureClasses() throws Exception {
        Run run = run(CLASS_PATH, List.of("-verbose:class"), "find", "khai quang");
        assertThat(run.said()).contains("vn.vinhphuc.atlas.cli.FindCommand")
                .doesNotContain("vn.vinhphuc.atlas.ui.", "java.awt.Font ", "javafx.");
    }

    private static List<String> words(String line) {
        return Stream.of(line.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static Run run(List<String> classPath, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        return run(classPath, Map.of(), options, arguments);
    }

    private static Run run(List<String> classPath, Map<String, String> environment, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA, "-cp", String.join(File.pathSeparator, classPath)));
        command.addAll(options);
        command.add(Main.class.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said.lines().filter(line -> !line.startsWith("Picked up "))
                .collect(Collectors.joining("\n")));
    }
}
