package vn.vinhphuc.atlas;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cli.Console;
import vn.vinhphuc.atlas.cli.ExitCode;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.shell.AtlasApp;

/** Opens the window, or says in one sentence why there is none. */
final class WindowStart {

    /** Kept, because the system forgets a logger that nobody holds, and its filter with it. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private WindowStart() {
    }

    /**
     * Opens the window and comes back when it is closed.
     *
     * @return an exit code
     */
    static int run(WindowOptions options, Console console) {
        return run(options, Optional.empty(), console);
    }

    /** @param picture where the picture of the window goes when its map is complete */
    static int run(WindowOptions options, Optional<Path> picture, Console console) {
        if (!hasDisplay(console.environment(), System.getProperty("os.name", ""))) {
            return refuse(console, "cli.no-display");
        }
        hushToolkit();
        try {
            AtlasApp.open(options.data().map(Path::of), options.state().map(Path::of), options.file().map(Path::of), picture);
            return ExitCode.DONE;
        } catch (RuntimeException | LinkageError e) {
            return refuse(console, isAboutTheDisplay(e) ? "cli.no-display" : "cli.no-window", root(e));
        }
    }

    /** The toolkit warns that it was not loaded as a module; it works all the same, and nobody can do anything about it. */
    static void hushToolkit() {
        TOOLKIT.setFilter(entry -> !entry.getMessage().startsWith("Unsupported JavaFX configuration"));
    }

    /** Linux tells by the environment; a toolkit that was chosen on purpose brings its own display. */
    static boolean hasDisplay(Map<String, String> environment, String system) {
        return !system.toLowerCase(Locale.ROOT).contains("linux")
                || System.getProperty("glass.platform") != null
                || Stream.of("DISPLAY", "WAYLAND_DISPLAY").anyMatch(name -> !environment.getOrDefault(name, "").isBlank());
    }

    private static boolean isAboutTheDisplay(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof UnsupportedOperationException
                        && String.valueOf(cause.getMessage()).contains("DISPLAY"));
    }

    private static Throwable root(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static int refuse(Console console, String key, Object... arguments) {
        console.err().println(Words.of(Language.ENGLISH).text(key, arguments));
        console.err().flush();
        return ExitCode.NO_ACCESS;
    }
}
