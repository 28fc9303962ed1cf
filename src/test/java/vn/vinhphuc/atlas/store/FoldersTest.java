package vn.vinhphuc.atlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldersTest {

    @Test
    void linuxKeepsStateAndSettingsApart() {
        assertThat(Folders.of("Linux", Map.of(), "/home/an")).contains(new Folders(
                Path.of("/home/an/.local/state/vinh-phuc-atlas"), Path.of("/home/an/.config/vinh-phuc-atlas")));
        assertThat(Folders.of("Linux", Map.of("XDG_STATE_HOME", "/s", "XDG_CONFIG_HOME", "/c"), "/home/an"))
                .contains(new Folders(Path.of("/s/vinh-phuc-atlas"), Path.of("/c/vinh-phuc-atlas")));
        assertThat(Folders.of("Linux", Map.of("XDG_STATE_HOME", "/s", "XDG_CONFIG_HOME", "/c"), "")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "state", "./state"})
    void relativePathsOfTheEnvironmentAreIgnored(String path) {
        assertThat(Folders.of("Linux", Map.of("XDG_STATE_HOME", path), "/home/an")).map(Folders::state)
                .contains(Path.of("/home/an/.local/state/vinh-phuc-atlas"));
    }

    /** Another account, or a system without a list of its users. */
    @Test
    void theVariableOfTheHomeFolderCountsOnLinuxOnly() {
        assertThat(Folders.of("Linux", Map.of("HOME", "/work/an"), "/home/an")).map(Folders::state)
                .contains(Path.of("/work/an/.local/state/vinh-phuc-atlas"));
        assertThat(Folders.of("Linux", Map.of("HOME", "an"), "/home/an")).map(Folders::state)
                .contains(Path.of("/home/an/.local/state/vinh-phuc-atlas"));
        assertThat(Folders.of("Windows 11", Map.of("HOME", "/work/an"), "/users/an")).map(Folders::state)
                .contains(Path.of("/users/an/AppData/Roaming/Vinh Phuc Atlas"));
    }

    @ParameterizedTest
    @CsvSource({"Windows 11, /users/an/roaming, /users/an, /users/an/roaming/Vinh Phuc Atlas",
        "Windows 10, '', /users/an, /users/an/AppData/Roaming/Vinh Phuc Atlas",
        "Mac OS X, '', /users/an, /users/an/Library/Application Support/Vinh Phuc Atlas",
        "Mac OS X, /ignored, /users/an, /users/an/Library/Application Support/Vinh Phuc Atlas"})
    void otherSystemsHaveOneFolder(String system, String appData, String home, Path folder) {
        assertThat(Folders.of(system, Map.of("APPDATA", appData), home)).map(Folders::state).contains(folder);
    }

    @ParameterizedTest
    @CsvSource({"Linux, ''", "Linux, ?", "Mac OS X, ''", "Windows 11, ?"})
    void withoutAHomeThereIsNoFolder(String system, String home) {
        assertThat(Folders.of(system, Map.of(), home)).isEmpty();
    }

    @Test
    void aFolderBesideTheProgramTravelsWithIt(@TempDir Path program) throws IOException {
        assertThat(Folders.beside(program.toString())).isEmpty();

        Path settings = Files.createDirectory(program.resolve("settings"));

        assertThat(Folders.beside(program.toString())).contains(Folders.at(settings));
        assertThat(Folders.beside("")).isEmpty();
    }
}
