package vn.vinhphuc.atlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vinhphuc.atlas.Main;

/** Exports in a process that is warm, and as a whole program from the shell to its end: {@code exports.json}. */
final class Exports {

    private static final int COLD_STARTS = 3;
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private Exports() {
    }

    static void measure(Jvm jvm, Path folder) throws IOException, InterruptedException {
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("machine", Machine.now());
        Path files = Files.createDirectories(folder.resolve("exports"));
        Path out = files.resolve("warm.json");
        for (ExportJob job : ExportJob.ALL) {
            Map<String, Object> result = new LinkedHashMap<>();
            Files.deleteIfExists(out);
            boolean well = jvm.run(ExportRun.class, LONGEST, job.name(), files.toString(), out.toString()).well();
            result.put("warm", well ? Json.read(out) : "failed");
            Times cold = cold(jvm, job, files);
            result.put("cold", cold);
            results.put(job.name(), result);
            System.out.println("export " + job.name() + ": warm "
                    + (well ? Json.read(out).at("/warm/median").asDouble() + " ms" : "failed") + ", cold " + cold.median() + " ms");
        }
        Files.deleteIfExists(out);
        Json.write(folder.resolve("exports.json"), results);
    }

    private static Times cold(Jvm jvm, ExportJob job, Path files) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < COLD_STARTS; i++) {
            List<String> arguments = new ArrayList<>(job.command());
            arguments.addAll(List.of("--force", "--out", job.target(files).toString()));
            millis.add(1000 * jvm.run(Main.class, LONGEST, arguments.toArray(String[]::new)).seconds());
        }
        return Times.of(millis);
    }
}
