package vn.vinhphuc.atlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** From a key of the clicker to what the audience sees, on two sizes of the screen: {@code steps.json}. */
final class Steps {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private Steps() {
    }

    static void measure(Jvm jvm, Path folder) throws IOException, InterruptedException {
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("machine", Machine.now());
        one(jvm, folder, 1280, 720, results);
        one(jvm, folder, 1920, 1080, results);
        Json.write(folder.resolve("steps.json"), results);
    }

    private static void one(Jvm jvm, Path folder, int width, int height, Map<String, Object> results) throws IOException,
            InterruptedException {
        String name = width + "x" + height;
        Path screen = Files.createTempDirectory("atlas-screen");
        Path out = folder.resolve("steps-" + name + ".json");
        Optional<Display> display = Display.seen(width, height, screen);
        if (display.isEmpty()) {
            System.out.println("steps: there is no Xvfb, whose pixels alone can be watched.");
            return;
        }
        try (Display seen = display.get()) {
            if (new Jvm(seen, jvm.options()).run(StepRun.class, LONGEST, name, screen.toString(), out.toString()).well()) {
                results.put(name, Json.read(out));
            }
        }
        Files.deleteIfExists(out);
    }
}
