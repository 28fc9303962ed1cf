package vn.vinhphuc.atlas.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * What surrounds a command.
 *
 * @param out         for what was asked for
 * @param err         for why there is none
 * @param environment variables by name
 * @param today       the day on which it runs
 */
public record Console(PrintStream out, PrintStream err, Map<String, String> environment, LocalDate today) {

    public Console {
        environment = Map.copyOf(environment);
    }

    /** The shell that started the program. It gets UTF-8, whatever the system thinks that it speaks. */
    public static Console ofSystem() {
        return new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err), System.getenv(),
                LocalDate.now(ZoneId.systemDefault()));
    }

    private static PrintStream utf8(FileDescriptor to) {
        return new PrintStream(new java.io.BufferedOutputStream(new FileOutputStream(to), 1 << 14), false, StandardCharsets.UTF_8);
    }
}
