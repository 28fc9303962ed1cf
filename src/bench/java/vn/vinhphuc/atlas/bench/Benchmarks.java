package vn.vinhphuc.atlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Measures the parts that are asked for, one after the other, each in processes of its own. */
public final class Benchmarks {

    private Benchmarks() {
    }

    /**
     * @param arguments the parts, such as {@code frames,start}; minutes of motion for the memory; the folder of the
     *                  results; further options of the virtual machine
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        List<String> parts = List.of(arguments[0].split(","));
        double minutes = Double.parseDouble(arguments[1]);
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        List<String> options = List.of(arguments).subList(3, arguments.length).stream()
                .flatMap(more -> List.of(more.split(" ")).stream()).filter(option -> !option.isBlank()).toList();
        Optional<Display> display = Display.open();
        if (display.isEmpty()) {
            System.out.println("There is no display and no Xvfb to make one (Debian: apt install xvfb), so only parts without a"
                    + " window are measured.");
        }
        try (Display windows = display.orElse(new Display(Optional.empty(), Optional.empty()))) {
            Jvm jvm = new Jvm(windows, options);
            for (String part : parts) {
                switch (part) {
                    case "jmh" -> Jmh.measure(folder, System.getProperty("bench.jmh", ""));
                    case "frames" -> Frames.measure(jvm, folder);
                    case "exports" -> Exports.measure(jvm, folder);
                    case "kills" -> Kills.measure(jvm, folder);
                    case "steps" -> Steps.measure(jvm, folder);
                    case "start" -> Starts.measure(jvm, folder);
                    case "memory" -> jvm.run(MemoryRun.class, Duration.ofMinutes(10).plusSeconds(Math.round(minutes * 60)),
                            "window-1280x800-0", Double.toString(minutes), folder.resolve("memory.json").toString());
                    case "booth" -> jvm.run(BoothRun.class, Duration.ofMinutes(10).plusSeconds(Math.round(minutes * 60)),
                            Double.toString(minutes), folder.resolve("booth.json").toString());
                    default -> throw new IllegalArgumentException("There is no part “" + part + "” of the benchmarks.");
                }
            }
        }
    }
}
