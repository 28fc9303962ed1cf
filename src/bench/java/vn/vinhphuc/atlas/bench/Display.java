package vn.vinhphuc.atlas.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A display to open windows on: the one that is there, or one in memory.
 *
 * @param name   as in the environment variable; empty if the system needs none
 * @param server that was started for it
 */
record Display(Optional<String> name, Optional<Process> server) implements AutoCloseable {

    private static final String LARGE = "2048x1280x24";

    /** Of a usual laptop. */
    private static final String LAPTOP = "1366x768x24";

    /** Empty if there is none and none can be made. */
    static Optional<Display> open() throws IOException {
        return open(LARGE);
    }

    /** One of the size of a laptop, if it has to be made. */
    static Optional<Display> laptop() throws IOException {
        return open(LAPTOP);
    }

    private static Optional<Display> open(String screen) throws IOException {
        if (!System.getProperty("os.name").startsWith("Linux")) {
            return Optional.of(new Display(Optional.empty(), Optional.empty()));
        }
        Optional<String> there = Optional.ofNullable(System.getenv("DISPLAY")).filter(name -> !name.isBlank());
        return there.isPresent() ? Optional.of(new Display(there, Optional.empty())) : inMemory(screen);
    }

    /** One in memory whose pixels lie in a file of a folder, {@link Pixels}; empty where none can be made. */
    static Optional<Display> seen(int width, int height, Path folder) {
        return inMemory(width + "x" + height + "x24", "-fbdir", folder.toString());
    }

    private static Optional<Display> inMemory(String screen, String... more) {
        List<String> command = new ArrayList<>(List.of("Xvfb", "-displayfd", "1", "-screen", "0", screen, "-nolisten", "tcp"));
        command.addAll(List.of(more));
        try {
            Process server = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            BufferedReader out = server.inputReader(StandardCharsets.US_ASCII);
            String number = out.readLine();
            return number == null ? Optional.empty() : Optional.of(new Display(Optional.of(":" + number), Optional.of(server)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        server.ifPresent(process -> {
            process.destroy();
            try {
                if (!process.waitFor(5, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
