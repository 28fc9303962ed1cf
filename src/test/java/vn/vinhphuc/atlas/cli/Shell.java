package vn.vinhphuc.atlas.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

/** Runs commands and keeps what they say. */
final class Shell {

    static final String SMALL = "src/test/resources/packs/small";

    /** What a command left behind. */
    record Answer(int exitCode, String out, String err) {
    }

    private final Map<String, String> environment;

    Shell(Map<String, String> environment) {
        this.environment = environment;
    }

    static Answer run(String... arguments) {
        return new Shell(Map.of()).answer(arguments);
    }

    Answer answer(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8), environment, LocalDate.of(2026, 11, 30));
        int exitCode = Cli.run(console, arguments);
        return new Answer(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
