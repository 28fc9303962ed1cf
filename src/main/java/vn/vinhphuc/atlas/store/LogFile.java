package vn.vinhphuc.atlas.store;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * What happened in the program, for whoever can mend a fault: {@code atlas.0.log} in the state folder, the two before it beside
 * it. Says nothing about the person: where the home folder stands in a message, there is {@code ~}.
 */
public final class LogFile implements AutoCloseable {

    /** Bytes of one file; then the next begins and the oldest goes. */
    private static final int MOST_BYTES = 256 << 10;
    private static final int FILES = 3;

    /** Held here, because the system forgets a logger that nobody holds, and its handlers with it. */
    private final Logger logger = Logger.getLogger("vn.vinhphuc.atlas");
    private final Optional<Handler> handler;

    private LogFile(Optional<Handler> handler) {
        this.handler = handler;
        // Nothing on the console: a person would see traces there.
        logger.setUseParentHandlers(false);
        handler.ifPresent(to -> {
            logger.setLevel(Level.FINE);
            logger.addHandler(to);
        });
    }

    /**
     * Writes into the folder from now on; a folder that cannot be written to goes without a log.
     *
     * @param home the folder of the person, which the log does not name
     */
    public static LogFile in(Optional<Folders> folders, String home) {
        return new LogFile(folders.flatMap(all -> handler(all.state(), home)));
    }

    private static Optional<Handler> handler(Path folder, String home) {
        try {
            UserFolder.make(folder);
            String pattern = folder.toString().replace("%", "%%") + "/atlas.%g.log";
            Handler handler = new FileHandler(pattern, MOST_BYTES, FILES, true);
            handler.setEncoding(StandardCharsets.UTF_8.name());
            handler.setLevel(Level.ALL);
            // A full disk is told by whoever keeps the view.
            handler.setErrorManager(new Silent());
            handler.setFormatter(new Impersonal(home));
            return Optional.of(handler);
        } catch (IOException | SecurityException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        handler.ifPresent(from -> {
            logger.removeHandler(from);
            from.close();
        });
    }

    /** The usual one writes traces on the console. */
    private static final class Silent extends ErrorManager {

        @Override
        public synchronized void error(String message, Exception failure, int code) {
            // Where the log cannot be written, there is nowhere to write that.
        }
    }

    /** One line for each thing that happened, and the trace of a failure below it. */
    private static final class Impersonal extends Formatter {

        private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_INSTANT.withZone(ZoneOffset.UTC);
        private final String home;

        Impersonal(String home) {
            this.home = home;
        }

        @Override
        public String format(LogRecord record) {
            StringWriter text = new StringWriter();
            text.append(TIME.format(record.getInstant())).append(' ').append(record.getLevel().getName()).append(' ')
                    .append(formatMessage(record)).append('\n');
            if (record.getThrown() != null) {
                record.getThrown().printStackTrace(new PrintWriter(text, true));
            }
            return home.length() > 1 ? text.toString().replace(home, "~") : text.toString();
        }
    }
}
