package vn.vinhphuc.atlas;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.cli.Cli;
import vn.vinhphuc.atlas.cli.Console;

/** Opens the window, or hands over to the command line, which never loads the toolkit of the window. */
public final class Main {

    private static final String DATA = "--data";

    private Main() {
    }

    public static void main(String... arguments) {
        // AWT only paints pictures here; the window belongs to JavaFX.
        System.setProperty("java.awt.headless", "true");
        List<String> given = List.of(arguments);
        int exitCode = isForWindow(given)
                ? WindowStart.run(folder(given), Console.ofSystem())
                : Cli.run(Console.ofSystem(), arguments);
        System.exit(exitCode);
    }

    /** Nothing, or only the folder of the data: then a person wants to see the map. */
    static boolean isForWindow(List<String> given) {
        return given.isEmpty() || folder(given).isPresent();
    }

    private static Optional<String> folder(List<String> given) {
        if (given.size() == 2 && given.getFirst().equals(DATA)) {
            return Optional.of(given.getLast());
        }
        return given.size() == 1 && given.getFirst().startsWith(DATA + "=")
                ? Optional.of(given.getFirst().substring(DATA.length() + 1)) : Optional.empty();
    }
}
