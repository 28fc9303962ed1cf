package vn.vinhphuc.atlas.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vinhphuc.atlas.store.Folders;
import vn.vinhphuc.atlas.store.Store;
import vn.vinhphuc.atlas.view.WindowPlace;

/** From the start of the process to the first pulse that shows the complete map, beside an empty window: {@code start.json}. */
final class Starts {

    private static final int TIMES = 7;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private Starts() {
    }

    /**
     * What was measured.
     *
     * @param start  from the process to the screen
     * @param memory resident then, MB, in the order of the starts
     */
    record Result(Times start, List<Double> memory) {
    }

    static void measure(Jvm jvm, Path folder) throws IOException, InterruptedException {
        Map<String, List<JsonNode>> raw = new LinkedHashMap<>(Map.of("empty", new ArrayList<>(), "atlas", new ArrayList<>()));
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("machine", Machine.now());
        Path out = folder.resolve("start-once.json");
        Path kept = Files.createTempDirectory("atlas-starts");
        Store.in(Optional.of(Folders.at(kept))).keep(new WindowPlace(0, 0, StartRun.WIDTH, StartRun.HEIGHT, false));
        for (int i = 0; i < TIMES; i++) {
            for (Map.Entry<String, List<JsonNode>> one : raw.entrySet()) {
                if (jvm.run(StartRun.class, LONGEST, one.getKey(), out.toString(), kept.toString()).well()) {
                    one.getValue().add(Json.read(out));
                }
            }
        }
        Files.deleteIfExists(out);
        raw.forEach((name, all) -> {
            if (!all.isEmpty()) {
                Result result = new Result(Times.of(values(all, "millis")), values(all, "memory"));
                System.out.println("start " + name + ": " + result.start() + ", memory " + result.memory() + " MB");
                results.put(name, result);
            }
        });
        Json.write(folder.resolve("start.json"), results);
    }

    private static List<Double> values(List<JsonNode> all, String name) {
        return all.stream().map(node -> node.get(name).asDouble()).toList();
    }
}
