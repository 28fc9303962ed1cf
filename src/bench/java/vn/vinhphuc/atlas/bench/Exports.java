package vn.vinhphuc.atlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.Main;

/**
 * Exports in a process that is warm, and as a whole program from the shell to its end: {@code exports.json}. The packaged program is
 * measured too where it has been built.
 */
final class Exports {

    /** The program for the shell, beside the folder of the results. */
    private static final String PACKAGED = "dist/vinh-phuc-atlas/bin/atlas";
    private static final int COLD_STARTS = 3;
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private Exports() {
    }

    static void measure(Jvm jvm, Path folder) throws IOException, InterruptedException {
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("machine", Machine.now());
        Path files = Files.createDirectories(folder.resolve("exports"));
        Path out = files.resolve("warm.json");
        Path packaged = folder.resolveSibling(PACKAGED);
        if (!Files.exists(packaged)) {
            System.out.println("There is no " + PACKAGED + " (mvn -Pdist package), so only the class path is measured.");
        }
        for (ExportJob job : ExportJob.ALL) {
            Map<String, Object> result = new LinkedHashMap<>();
            Files.deleteIfExists(out);
            boolean well = jvm.run(ExportRun.class, LONGEST, job.name(), files.toString(), out.toString()).well();
            result.put("warm", well ? Json.read(out) : "failed");
            Times cold = cold(job, files, arguments -> jvm.run(Main.class, LONGEST, arguments.toArray(String[]::new)));
            result.put("cold", cold);
            String shell = "";
            if (Files.exists(packaged)) {
                Times times =
                        cold(job, files, arguments -> Jvm.run(Stream.concat(Stream.of(packaged.toString()), arguments.stream()).toList(),
                        LONGEST, Optional.empty()));
                result.put("packaged", times);
                shell = ", packaged " + times.median() + " ms";
            }
            results.put(job.name(), result);
            System.out.println("export " + job.name() + ": warm "
                    + (well ? Json.read(out).at("/warm/median").asDouble() + " ms" : "failed") + ", cold " + cold.median() + " ms" + shell);
        }
        Files.deleteIfExists(out);
        Json.write(folder.resolve("exports.json"), results);
    }

    /** A way to start the program with arguments. */
    private interface Program {
        Jvm.Ended run(List<String> arguments) throws IOException, InterruptedException;
    }

    private static Times cold(ExportJob job, Path files, Program program) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < COLD_STARTS; i++) {
            List<String> arguments = new ArrayList<>(job.command());
            arguments.addAll(List.of("--force", "--out", job.target(files).toString()));
            Jvm.Ended ended = program.run(arguments);
            if (!ended.well()) {
                throw new IllegalStateException("an export failed: " + arguments);
            }
            millis.add(1000 * ended.seconds());
        }
        return Times.of(millis);
    }
}
