package vn.vinhphuc.atlas.bench;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.vinhphuc.atlas.ui.map.MapUnderTest;
import vn.vinhphuc.atlas.ui.shell.AtlasApp;

/** Opens the program, or an empty window, and tells when it stood on the screen. */
public final class StartRun {

    static final int WIDTH = 1366;
    static final int HEIGHT = 768;

    private StartRun() {
    }

    /** @param arguments {@code atlas} or {@code empty}, the file of the result, and the folder of what is kept: the place of the window */
    public static void main(String... arguments) {
        Path out = Path.of(arguments[1]);
        boolean atlas = arguments[0].equals("atlas");
        Story.tell(() -> {
            Fx.awaitToolkit();
            Fx.eachPulse(() -> atlas ? MapUnderTest.find().filter(MapUnderTest::complete).isPresent()
                    : Window.getWindows().stream().anyMatch(Window::isShowing));
            Fx.eachPulse(() -> true);
            double millis = (System.nanoTime() - Long.getLong("bench.started")) / 1e6;
            Json.write(out, Map.of("millis", Math.rint(millis), "memory", Math.rint(Machine.residentMegabytes()),
                    "cpu", Machine.processorMillis()));
        });
        if (atlas) {
            AtlasApp.open(Optional.empty(), Optional.of(Path.of(arguments[2])), Optional.empty());
        } else {
            Application.launch(Empty.class);
        }
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
