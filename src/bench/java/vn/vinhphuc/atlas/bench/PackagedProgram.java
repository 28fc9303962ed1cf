package vn.vinhphuc.atlas.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The program as a person starts it; what happened when is read from its log.
 *
 * @param launcher that starts it
 * @param display  where its window opens
 */
record PackagedProgram(Path launcher, Display display) {

    private static final Pattern SEEN = Pattern.compile("picture of the map after (\\d+) ms");
    private static final Pattern COMPLETE = Pattern.compile("(\\S+) FINE complete map after (\\d+) ms");
    private static final int LOOK_MILLIS = 20;

    /** The program in a folder of packages; empty if it was not built there. */
    static Optional<PackagedProgram> in(Path dist, Display display) throws IOException {
        if (!Files.isDirectory(dist)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(dist, Files::isDirectory)) {
            for (Path folder : folders) {
                Path launcher = folder.resolve("bin").resolve(folder.getFileName());
                if (Files.isExecutable(launcher)) {
                    return Optional.of(new PackagedProgram(launcher, display));
                }
            }
        }
        return Optional.empty();
    }

    /** One start; empty if it did not come to its end. */
    Optional<Map<String, Double>> start(Path state, Duration longest) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(launcher.toString(), "--state-dir", state.toString())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        display.name().ifPresent(name -> builder.environment().put("DISPLAY", name));
        Instant begun = Instant.now();
        Process process = builder.start();
        try {
            Path log = state.resolve("atlas.0.log");
            while (Instant.now().isBefore(begun.plus(longest))) {
                String text = Files.exists(log) ? Files.readString(log) : "";
                Matcher complete = COMPLETE.matcher(text);
                if (complete.find()) {
                    return Optional.of(told(begun, text, complete, process));
                }
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            }
            return Optional.empty();
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process.waitFor();
        }
    }

    /** The log counts from the virtual machine: what the launcher took before it is the rest of the time on the clock. */
    private static Map<String, Double> told(Instant begun, String text, Matcher complete, Process process) {
        double whole = Double.parseDouble(complete.group(2));
        double before = Duration.between(begun, Instant.parse(complete.group(1))).toMillis() - whole;
        Map<String, Double> told = new LinkedHashMap<>();
        Matcher seen = SEEN.matcher(text);
        told.put("seen", before + (seen.find() ? Double.parseDouble(seen.group(1)) : whole));
        told.put("complete", before + whole);
        OptionalDouble memory = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToDouble(one -> Machine.residentMegabytes(one.pid())).max();
        told.put("memory", Math.rint(memory.orElse(0)));
        return told;
    }
}
