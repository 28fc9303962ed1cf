package vn.vinhphuc.atlas.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Lets the packaged program rehearse once, so that the virtual machine keeps what it learnt in a cache beside the jars. */
final class Training {

    private static final int LONGEST_MINUTES = 5;
    private static final int DISPLAY = 187;

    private Training() {
    }

    /**
     * Runs the rehearsal of a launcher: that of the window where there is a display, or Xvfb for want of one.
     *
     * @param scratch for what the rehearsal writes
     */
    static void run(Launcher launcher, Path image, Path scratch) throws IOException, InterruptedException {
        Path app = AppImage.app(image);
        Path cache = app.resolve(launcher.cache());
        List<String> command = new ArrayList<>();
        command.add(AppImage.java(image).toString());
        // The options of the launcher, but for the cache that is not there yet.
        for (String option : configured(launcher, app)) {
            if (!option.startsWith("-XX:AOTCache=")) {
                command.add(option.replace("$APPDIR", app.toString()).replace("$ROOTDIR", scratch.toString()));
            }
        }
        command.addAll(List.of("-XX:AOTCacheOutput=" + cache, "-cp", app.resolve("atlas.jar").toString(),
                "vn.vinhphuc.atlas.Rehearsal", scratch.toString()));
        if (launcher == Launcher.SHELL) {
            command.add("shell");
        }
        Optional<Process> screen = Optional.empty();
        ProcessBuilder rehearsal = new ProcessBuilder(command).inheritIO();
        Map<String, String> environment = rehearsal.environment();
        if (launcher == Launcher.WINDOW && Platform.here() == Platform.LINUX && environment.getOrDefault("DISPLAY", "").isBlank()
                && environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank()) {
            screen = xvfb();
            screen.ifPresent(started -> environment.put("DISPLAY", ":" + DISPLAY));
            if (screen.isEmpty()) {
                System.out.println("no display and no Xvfb: the cache learns the command line only, the window starts slower");
            }
        }
        try {
            Process process = rehearsal.start();
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("the rehearsal did not end within " + LONGEST_MINUTES + " minutes");
            }
            if (process.exitValue() != 0 || !Files.exists(cache)) {
                throw new IllegalStateException("the rehearsal ended with " + process.exitValue() + " and no cache");
            }
        } finally {
            screen.ifPresent(Process::destroy);
        }
    }

    private static List<String> configured(Launcher launcher, Path app) throws IOException {
        return Files.readAllLines(app.resolve(launcher.word() + ".cfg")).stream().filter(line -> line.startsWith("java-options="))
                .map(line -> line.substring("java-options=".length())).toList();
    }

    private static Optional<Process> xvfb() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("Xvfb", ":" + DISPLAY, "-screen", "0", "1366x768x24", "-nolisten", "tcp")
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            Thread.sleep(1500);
            return process.isAlive() ? Optional.of(process) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
