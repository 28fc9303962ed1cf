package vn.vinhphuc.atlas.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Starts programs of this class path, each in a process of its own.
 *
 * @param display where windows open
 * @param options further options of the virtual machine
 */
record Jvm(Display display, List<String> options) {

    /**
     * As the window is started, but with less memory, so that what is measured holds on small machines; the pipeline is that of a machine
     * without a GPU.
     */
    private static final List<String> USUAL = List.of(
            System.getProperty("bench.window"), "-Xmx512m", "-Dprism.order=sw", "-Djava.awt.headless=true",
            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    /** How a program ended. */
    record Ended(boolean well, double seconds) {
    }

    Jvm with(String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new Jvm(display, all);
    }

    /** Runs the main method of a class and waits for its end; a program that takes too long is ended. */
    Ended run(Class<?> main, Duration longest, String... arguments) throws IOException, InterruptedException {
        return run(command(main, arguments), longest, display.name());
    }

    /** Starts the main method of a class. */
    Process start(Class<?> main, String... arguments) throws IOException {
        return start(command(main, arguments), display.name());
    }

    private List<String> command(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(USUAL);
        command.addAll(options);
        command.add("-Dbench.started=" + System.nanoTime());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Process start(List<String> command, Optional<String> display) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        display.ifPresent(name -> builder.environment().put("DISPLAY", name));
        return builder.start();
    }

    static Ended run(List<String> command, Duration longest, Optional<String> display) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = start(command, display);
        try {
            boolean ended = process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
            return new Ended(ended && process.exitValue() == 0, (System.nanoTime() - start) / 1e9);
        } finally {
            process.destroyForcibly();
        }
    }
}
