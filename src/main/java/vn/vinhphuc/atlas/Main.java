package vn.vinhphuc.atlas;

import java.util.List;
import vn.vinhphuc.atlas.cli.Cli;
import vn.vinhphuc.atlas.cli.Console;

/** Opens the window, or hands over to the command line, which never loads the toolkit of the window. */
public final class Main {

    private Main() {
    }

    public static void main(String... arguments) {
        // AWT only paints pictures here; the window belongs to JavaFX.
        System.setProperty("java.awt.headless", "true");
        List<String> given = List.of(arguments);
        int exitCode = WindowOptions.of(given).map(options -> WindowStart.run(options, Console.ofSystem()))
                .orElseGet(() -> Cli.run(Console.ofSystem(), arguments));
        System.exit(exitCode);
    }
}
