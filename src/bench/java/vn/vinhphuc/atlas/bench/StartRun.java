package vn.vinhphuc.atlas.bench;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.vinhphuc.atlas.ui.map.MapUnderTest;
import vn.vinhphuc.atlas.ui.shell.AtlasApp;
import vn.vinhphuc.atlas.ui.shell.WindowUnderTest;

/** Opens the program, or an empty window, and tells when it stood on the screen. */
public final class StartRun {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private StartRun() {
    }

    /** @param arguments {@code atlas} or {@code empty}, and the file of the result */
    public static void main(String... arguments) {
        Path out = Path.of(arguments[1]);
        boolean atlas = arguments[0].equals("atlas");
        Story.tell(() -> {
            while (!toolkitRuns()) {
                LockSupport.parkNanos(1_000_000);
            }
            boolean[] stood = new boolean[1];
            Fx.eachPulse(() -> {
                boolean before = stood[0];
                stood[0] = before || (atlas ? mapIsComplete() : Window.getWindows().stream().anyMatch(Window::isShowing));
                return before;
            });
            double millis = (System.nanoTime() - Long.getLong("bench.started")) / 1e6;
            Json.write(out, Map.of("millis", Math.rint(millis), "memory", Math.rint(Machine.residentMegabytes())));
        });
        if (atlas) {
            AtlasApp.open(Optional.empty());
        } else {
            Application.launch(Empty.class);
        }
    }

    private static boolean toolkitRuns() {
        try {
            Platform.runLater(() -> { });
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static boolean mapIsComplete() {
        return Window.getWindows().stream().flatMap(window -> Stream.ofNullable(window.getScene()))
                .flatMap(scene -> WindowUnderTest.find(scene.getRoot())).anyMatch(map -> new MapUnderTest(map).complete());
    }

    /** As little as a program with a window can be. */
    public static final class Empty extends Application {

        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new Region(), WIDTH, HEIGHT));
            stage.show();
        }
    }
}
