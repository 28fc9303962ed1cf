package vn.vinhphuc.atlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    private static final Logger FAILURES = Logger.getLogger("vn.vinhphuc.atlas.failure");

    @TempDir
    private Path folder;

    @Test
    void keepsAFailureWithItsTraceAndWithoutThePerson() throws IOException {
        try (LogFile log = LogFile.in(Optional.of(Folders.at(folder)), "/home/nguyen")) {
            assertThat(log).isNotNull();
            FAILURES.log(Level.SEVERE, "no such file: /home/nguyen/Desktop/a.png", new IllegalStateException("in /home/nguyen/x"));
        }

        assertThat(Files.readString(folder.resolve("atlas.0.log"))).contains("SEVERE no such file: ~/Desktop/a.png")
                .contains("IllegalStateException: in ~/x").contains("LogFileTest").doesNotContain("nguyen");
    }

    @Test
    void writesNothingAfterItsEnd() throws IOException {
        LogFile.in(Optional.of(Folders.at(folder)), "").close();
        FAILURES.severe("too late");

        assertThat(Files.readString(folder.resolve("atlas.0.log"))).isEmpty();
    }

    @Test
    void takesTurnsSoThatItNeverFillsTheDisk() throws IOException {
        String line = "x".repeat(1000);
        try (LogFile log = LogFile.in(Optional.of(Folders.at(folder)), "")) {
            assertThat(log).isNotNull();
            for (int i = 0; i < 2000; i++) {
                FAILURES.severe(line);
            }
        }

        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".log")).mapToLong(file -> file.toFile().length()).sum())
                    .isLessThan(3 * 300_000L);
        }
    }

    @Test
    void twoProgramsWriteIntoFilesOfTheirOwn() throws IOException {
        try (LogFile one = LogFile.in(Optional.of(Folders.at(folder)), ""); LogFile other =
                LogFile.in(Optional.of(Folders.at(folder)), "")) {
            assertThat(one).isNotSameAs(other);
            FAILURES.severe("heard by both");
        }

        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.getFileName().toString().contains(".log")).count()).isGreaterThan(1);
        }
    }

    @Test
    void doesWithoutWhereItCannotWrite() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        try (LogFile log = LogFile.in(Optional.of(Folders.at(file)), ""); LogFile none = LogFile.in(Optional.empty(), "")) {
            FAILURES.severe("nobody hears");
            assertThat(log).isNotSameAs(none);
        }

        assertThat(file).hasContent("no folder");
    }
}
