package vn.vinhphuc.atlas.bench;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** What happens in a process with a window, step by step; the process ends with it. */
@FunctionalInterface
interface Story {

    void run() throws IOException, InterruptedException, ExecutionException, TimeoutException;

    /** Lets it happen beside the JavaFX thread. */
    static void tell(Story story) {
        Thread.ofPlatform().daemon().name("story").start(() -> {
            int code = 1;
            try {
                story.run();
                code = 0;
            } catch (IOException | InterruptedException | ExecutionException | TimeoutException | RuntimeException | Error e) {
                System.err.println("could not be measured: " + e);
            }
            System.exit(code);
        });
    }
}
