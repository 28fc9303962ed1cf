package vn.vinhphuc.atlas.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From the start of the process to the first pulse that shows the complete map, and to the one from which the window answers, beside an
 * empty window: {@code start.json}. From the class path, and packaged if {@code target/dist} holds the program.
 */
final class Starts {

    private static final int TIMES = 7;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /**
     * From the process to the complete map on the screen, be it a picture of it; to the window that takes keys and clicks; to the complete
     * map, painted anew.
     */
    private static final List<String> MOMENTS = List.of("seen", "answers", "complete");

    private Starts() {
    }

    /** Each moment that was measured, and the memory that was resident at the last of them, MB, in the order of the starts. */
    private static Map<String, Object> result(List<JsonNode> all) {
        Map<String, Object> result = new LinkedHashMap<>();
        for (String moment : MOMENTS) {
            List<Double> times = values(all, moment);
            if (!times.isEmpty()) {
                result.put(moment, Times.of(times));
            }
        }
        result.put("memory", values(all, "memory"));
        return result;
    }

    private static List<Double> values(List<JsonNode> all, String name) {
        return all.stream().filter(node -> node.has(name)).map(node -> node.get(name).asDouble()).toList();
    }

    static void measure(Jvm large, Path folder) throws IOException, InterruptedException {
        Path out = folder.resolve("start-once.json");
        Path scratch = Files.createTempDirectory("atlas-start");
        Map<String, List<JsonNode>> raw = new LinkedHashMap<>();
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("machine", Machine.now());
        Optional<Display> laptop = Display.laptop();
        try (Display display = laptop.orElse(large.display())) {
            Jvm jvm = new Jvm(display, large.options());
            Optional<PackagedProgram> packaged = PackagedProgram.in(folder.resolveSibling("dist"), display);
            Path kept = scratch.resolve("kept");
            jvm.run(StartRun.class, LONGEST, "keep", out.toString(), kept.toString());
            for (int i = 0; i < TIMES; i++) {
                for (String kind : List.of("empty", "first", "again")) {
                    Path state = kind.equals("again") ? kept : scratch.resolve(kind + i);
                    if (jvm.run(StartRun.class, LONGEST, kind, out.toString(), state.toString()).well()) {
                        raw.computeIfAbsent(kind, none -> new ArrayList<>()).add(Json.read(out));
                    }
                }
                if (packaged.isPresent()) {
                    packaged.get().start(scratch.resolve("packaged" + i), LONGEST).ifPresent(start ->
                            raw.computeIfAbsent("packaged", none -> new ArrayList<>()).add(new ObjectMapper().valueToTree(start)));
                }
            }
        }
        Files.deleteIfExists(out);
        raw.forEach((name, all) -> {
            Map<String, Object> result = result(all);
            System.out.println("start " + name + ": " + result);
            results.put(name, result);
        });
        Json.write(folder.resolve("start.json"), results);
    }
}
