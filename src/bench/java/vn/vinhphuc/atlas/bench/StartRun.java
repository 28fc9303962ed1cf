package vn.vinhphuc.atlas.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.vinhphuc.atlas.ui.map.MapUnderTest;
import vn.vinhphuc.atlas.ui.shell.AtlasApp;
import vn.vinhphuc.atlas.ui.start.StandIn;

/** Opens the program, or an empty window, and tells when it stood on the screen. */
public final class StartRun {

    static final int WIDTH = 1366;
    static final int HEIGHT = 768;

    private StartRun() {
    }

    /**
     * Runs one start.
     *
     * @param arguments {@code empty} for an empty window, {@code first} for a program that was never used, {@code keep} for one that is
     *                  closed again and keeps its picture, {@code again} for one that was closed before; the file of the result; the
     *                  folder of what is kept
     */
    public static void main(String... arguments) {
        String kind = arguments[0];
        boolean atlas = !kind.equals("empty");
        Path out = Path.of(arguments[1]);
        Story.tell(() -> {
            Fx.awaitToolkit();
            Map<String, Object> result = new LinkedHashMap<>();
            after(result, "seen", () -> atlas ? pictured() || complete() : Window.getWindows().stream().anyMatch(Window::isShowing));
            if (atlas) {
                after(result, "answers", StartRun::answers);
                after(result, "complete", StartRun::complete);
            }
            result.put("memory", Math.rint(Machine.residentMegabytes()));
            result.put("cpu", Machine.processorMillis());
            Json.write(out, result);
            if (kind.equals("keep")) {
                Platform.exit();
                Thread.currentThread().join();
            }
        });
        if (atlas) {
            AtlasApp.open(Optional.empty(), Optional.of(Path.of(arguments[2])), Optional.empty());
            System.exit(0);
        } else {
            Application.launch(Empty.class);
        }
    }

    /** Writes down the time of the first pulse after something has come to be so. */
    private static void after(Map<String, Object> result, String name, BooleanSupplier come)
            throws InterruptedException, ExecutionException, TimeoutException {
        Fx.eachPulse(come);
        Fx.eachPulse(() -> true);
        result.put(name, Math.rint((System.nanoTime() - Long.getLong("bench.started")) / 1e6));
    }

    private static Optional<Node> picture() {
        return Window.getWindows().stream().filter(Window::isShowing).flatMap(window -> Stream.ofNullable(window.getScene()))
                .flatMap(scene -> Stream.ofNullable(scene.lookup("#" + StandIn.ID))).findFirst();
    }

    private static boolean pictured() {
        return picture().isPresent();
    }

    /** The window is there, and nothing lies over it that takes keys and clicks. */
    private static boolean answers() {
        return MapUnderTest.find().isPresent() && picture().filter(node -> !node.isMouseTransparent()).isEmpty();
    }

    private static boolean complete() {
        return MapUnderTest.find().filter(MapUnderTest::complete).isPresent();
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
