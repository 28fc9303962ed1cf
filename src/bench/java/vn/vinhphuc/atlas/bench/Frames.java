package vn.vinhphuc.atlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Frame times of the real window, by size and number of sites: {@code frames.json}. */
final class Frames {

    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final String UNCAPPED = "-Djavafx.animation.fullspeed=true";

    private Frames() {
    }

    static void measure(Jvm jvm, Path folder) throws IOException, InterruptedException {
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("machine", Machine.now());
        Path raw = Files.createDirectories(folder.resolve("frames"));
        for (Stand stand : standes()) {
            results.put(stand.name(), one(jvm, stand, raw.resolve(stand.name() + ".json")));
            if (stand.sites() == 0 && !stand.whole()) {
                String name = stand.name() + "-uncapped";
                results.put(name, one(jvm.with(UNCAPPED), stand, raw.resolve(name + ".json")));
            }
            Json.write(folder.resolve("frames.json"), results);
        }
    }

    private static List<Stand> standes() {
        List<Stand> standes = new ArrayList<>();
        for (int sites : new int[] {0, 1_000, 10_000}) {
            standes.add(new Stand(false, 1280, 800, sites));
            standes.add(new Stand(false, 1920, 1080, sites));
        }
        standes.add(new Stand(true, 1280, 800, 0));
        standes.add(new Stand(true, 1920, 1080, 0));
        return standes;
    }

    private static Object one(Jvm jvm, Stand stand, Path out) throws IOException, InterruptedException {
        Files.deleteIfExists(out);
        Jvm.Ended ended = jvm.run(FrameRun.class, LONGEST, stand.name(), out.toString());
        String name = out.getFileName().toString().replace(".json", "");
        if (!ended.well() || !Files.exists(out)) {
            System.out.println(name + ": gave up after " + Math.round(ended.seconds()) + " s");
            return "gave up after " + Math.round(ended.seconds()) + " s";
        }
        var result = Json.read(out);
        for (String pass : List.of("first", "warm")) {
            var frame = result.get(pass).get("frame");
            System.out.printf("%s %s: %s / %s / %s ms, at most %s, by thread %s, %s bitmaps%n", name, pass, frame.get("median"),
                    frame.get("p95"), frame.get("p99"), frame.get("most"), result.get(pass).get("cpu"),
                    result.get(pass).get("bitmaps"));
        }
        var rest = result.get("rest");
        System.out.printf("%s rest: exact %s / %s, complete %s / %s ms (median / p95); memory %s MB%n", name,
                rest.get("exact").get("median"), rest.get("exact").get("p95"),
                rest.get("complete").get("median"), rest.get("complete").get("p95"), result.get("memory"));
        return result;
    }
}
