package vn.vinhphuc.atlas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cli.Console;
import vn.vinhphuc.atlas.cli.ExitCode;

/**
 * What a virtual machine watches once, so that the packaged program need not find it out anew at each start: for the launcher of the
 * window a start up to the complete map, and then, as for the shell, one file of every kind.
 */
public final class Rehearsal {

    private static final String SHELL = "shell";
    private static final String START = "vn.vinhphuc.atlas.start";

    private Rehearsal() {
    }

    /**
     * Rehearses. Where there is no display, that of the window is as that of the shell.
     *
     * @param arguments the folder for what is written, which is thrown away afterwards; {@code shell} to leave the window out, or a file:
     *                  then the window is only opened, and closed again when its picture is written to it
     */
    public static void main(String... arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path folder = Path.of(arguments[0]);
        Console console = Console.ofSystem();
        CountDownLatch complete = new CountDownLatch(1);
        Logger start = Logger.getLogger(START);
        start.setLevel(Level.FINE);
        start.addHandler(new Told(complete));
        Optional<String> more = Stream.of(arguments).skip(1).findFirst();
        boolean window = more.filter(SHELL::equals).isEmpty();
        Optional<Path> picture = more.filter(file -> window).map(Path::of);
        Thread files = new Thread(() -> {
            await(complete);
            System.exit(picture.isPresent() ? ExitCode.DONE : run(console, usual(folder)));
        }, "files");
        files.setDaemon(true);
        Files.createDirectories(folder.resolve("sheets"));
        if (window && WindowStart.hasDisplay(console.environment(), System.getProperty("os.name", ""))) {
            files.start();
            WindowStart.run(new WindowOptions(Optional.empty(), Optional.of(folder.resolve("state").toString()), Optional.empty()),
                    picture, console);
        } else if (picture.isEmpty()) {
            System.exit(run(console, all(folder)));
        }
    }

    /**
     * What is exported from a window most. What only slides and workbooks need would be loaded at each start, and take a tenth of the
     * memory.
     */
    private static List<List<String>> usual(Path folder) {
        return List.of(
                List.of("export", "--format", "png", "--size", "3840x2160", "--out", in(folder, "map.png"), "--force"),
                List.of("export", "--format", "pdf", "--paper", "a4", "--out", in(folder, "map.pdf"), "--force"),
                List.of("sheet", "shortlist", "kcn-ba-thien", "kcn-khai-quang", "--out", in(folder, "list.pdf"), "--force"));
    }

    private static List<List<String>> all(Path folder) {
        return Stream.concat(usual(folder).stream(), Stream.of(
                List.of("export", "--format", "svg", "--size", "1920x1080", "--out", in(folder, "map.svg"), "--force"),
                List.of("export", "--format", "pptx", "--out", in(folder, "map.pptx"), "--force"),
                List.of("export-data", "--format", "xlsx", "--out", in(folder, "sites.xlsx"), "--force"),
                List.of("factsheets", "--out", in(folder, "sheets"), "--force"),
                List.of("handout", "--tour", "province", "--out", in(folder, "tour.pdf"), "--force"),
                List.of("export-data", "--format", "geojson", "--out", in(folder, "sites.geojson"), "--force"),
                List.of("export", "--help"),
                List.of("sites"),
                List.of("find", "ba thien"))).toList();
    }

    /** @return the worst exit code */
    private static int run(Console console, List<List<String>> commands) {
        return commands.stream().mapToInt(command -> Main.run(console, command.toArray(String[]::new))).max().orElse(0);
    }

    private static String in(Path folder, String name) {
        return folder.resolve(name).toString();
    }

    private static void await(CountDownLatch complete) {
        try {
            complete.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Opens the latch when the start is over. */
    private static final class Told extends Handler {

        private final CountDownLatch complete;

        Told(CountDownLatch complete) {
            this.complete = complete;
        }

        /** The picture is told of before, the map last. */
        @Override
        public void publish(LogRecord record) {
            if (record.getMessage().startsWith("complete")) {
                complete.countDown();
            }
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
