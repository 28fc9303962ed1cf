package vn.vinhphuc.atlas.dist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Lets the packaged program rehearse twice: once for the picture of its window, which stands in for the window at the first start, and
 * once more with that picture, so that the virtual machine keeps what it learnt in a cache beside the jars.
 */
final class Training {

    private static final int LONGEST_MINUTES = 5;

    private Training() {
    }

    /**
     * Runs the rehearsal in a window where there is a display, or Xvfb for want of one.
     *
     * @param scratch for what the rehearsal writes
     */
    static void run(Launcher launcher, Path image, Path scratch) throws IOException, InterruptedException {
        Path app = AppImage.app(image);
        Optional<Process> screen = Optional.empty();
        Map<String, String> environment = new HashMap<>();
        boolean display = hasDisplay();
        if (launcher == Launcher.WINDOW && !display) {
            screen = xvfb(environment);
            if (screen.isEmpty()) {
                System.out.println("no display and no Xvfb: the cache learns the command line only, the window starts slower");
            }
        }
        try {
            if (launcher == Launcher.WINDOW && (display || screen.isPresent())) {
                Path picture = app.resolve(AppImage.PICTURE);
                rehearse(launcher, image, List.of(),
                        List.of(scratch.resolve("picture").toString(), picture.toString()), environment, picture);
            }
            Path cache = app.resolve(launcher.cache());
            List<String> arguments = new ArrayList<>(List.of(scratch.resolve("cache").toString()));
            if (launcher == Launcher.SHELL) {
                arguments.add("shell");
            }
            rehearse(launcher, image, List.of("-XX:AOTCacheOutput=" + cache), arguments, environment, cache);
        } finally {
            screen.ifPresent(Process::destroy);
        }
    }

    /**
     * Opens the window of a finished program as a person will: with its cache, from a folder that is not the one in which it was made. Does
     * nothing where a window cannot be opened.
     *
     * @param away does not exist yet; the program stands there meanwhile
     */
    static void proveElsewhere(Path image, Path away, Path scratch) throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>();
        Optional<Process> screen = hasDisplay() ? Optional.empty() : xvfb(environment);
        if (!hasDisplay() && screen.isEmpty()) {
            return;
        }
        Files.move(image, away);
        try {
            Path picture = scratch.resolve("seen.picture");
            Path cache = AppImage.app(away).resolve(Launcher.WINDOW.cache());
            List<String> arguments = List.of(scratch.toString(), picture.toString());
            rehearse(Launcher.WINDOW, away, List.of("-XX:AOTCache=" + cache), arguments, environment, picture);
        } finally {
            Files.move(away, image);
            screen.ifPresent(Process::destroy);
        }
    }

    private static boolean hasDisplay() {
        return Platform.here() != Platform.LINUX || Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                .anyMatch(name -> !System.getenv().getOrDefault(name, "").isBlank());
    }

    /** @param made what is there afterwards */
    private static void rehearse(Launcher launcher, Path image,
            List<String> options, List<String> arguments, Map<String, String> environment,
                                 Path made) throws IOException, InterruptedException {
        Path app = AppImage.app(image);
        List<String> command = new ArrayList<>();
        command.add(AppImage.java(image).toString());
        // The options of the launcher, but for the cache that is not there yet.
        for (String option : configured(launcher, app)) {
            if (!option.startsWith("-XX:AOTCache=")) {
                command.add(option.replace("$APPDIR", app.toString()).replace("$ROOTDIR", arguments.getFirst()));
            }
        }
        command.addAll(options);
        command.addAll(List.of("-cp", app.resolve("atlas.jar").toString(), "vn.vinhphuc.atlas.Rehearsal"));
        command.addAll(arguments);
        ProcessBuilder rehearsal = new ProcessBuilder(command).inheritIO();
        rehearsal.environment().putAll(environment);
        Process process = rehearsal.start();
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("the rehearsal did not end within " + LONGEST_MINUTES + " minutes");
        }
        if (process.exitValue() != 0 || !Files.exists(made)) {
            throw new IllegalStateException("the rehearsal ended with " + process.exitValue() + " and without " + made.getFileName());
        }
    }

    private static List<String> configured(Launcher launcher, Path app) throws IOException {
        return Files.readAllLines(app.resolve(launcher.word() + ".cfg")).stream().filter(line -> line.startsWith("java-options="))
                .map(line -> line.substring("java-options=".length())).toList();
    }

    /** A screen as many laptops have it, if there is Xvfb; its number goes into the environment. */
    private static Optional<Process> xvfb(Map<String, String> environment) {
        try {
            Process process = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp")
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String number = process.inputReader(StandardCharsets.US_ASCII).readLine();
            if (number == null) {
                return Optional.empty();
            }
            environment.put("DISPLAY", ":" + number);
            return Optional.of(process);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
