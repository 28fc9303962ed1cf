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
        System.exit(run(Console.ofSystem(), arguments));
    }

    /** @return an exit code */
    static int run(Console console, String... arguments) {
        return WindowOptions.of(List.of(arguments)).map(options -> WindowStart.run(options, console))
                .orElseGet(() -> Cli.run(console, arguments));
    }
}
