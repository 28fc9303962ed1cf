package vn.vinhphuc.atlas.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The tool of the JDK that makes launchers and installers. */
final class Jpackage {

    private Jpackage() {
    }

    /**
     * Runs the tool in a process of its own, since what it calls takes the time of all files from a variable: an installer with the
     * times of its making is never the same twice, and the cache of the virtual machine, which knows its jars by time, would not be used.
     *
     * @param time of all files in an installer
     * @throws IllegalStateException if it made none; it has said why
     */
    static void run(List<String> arguments, Instant time) throws IOException, InterruptedException {
        Path tool = Path.of(System.getProperty("java.home"), "bin", Platform.here() == Platform.WINDOWS ? "jpackage.exe" : "jpackage");
        if (!Files.exists(tool)) {
            throw new IllegalStateException("this JDK has no jpackage: use a complete one");
        }
        ProcessBuilder process = new ProcessBuilder(Stream.concat(Stream.of(tool.toString()), arguments.stream()).toList()).inheritIO();
        process.environment().put("SOURCE_DATE_EPOCH", Long.toString(time.getEpochSecond()));
        int code = process.start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("jpackage ended with " + code + "; its words are above");
        }
    }
}
