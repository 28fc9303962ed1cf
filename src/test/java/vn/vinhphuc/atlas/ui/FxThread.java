package vn.vinhphuc.atlas.ui;

import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.vinhphuc.atlas.cartography.Themes;

/** Does something on the JavaFX thread and waits for it. */
public final class FxThread {

    private FxThread() {
    }

    /** Makes sure that the toolkit runs. */
    public static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        on(() -> {
            Typefaces.load();
            return null;
        });
    }

    public static <T> T on(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
    }

    /** Shows a part of the window by itself; the stage keeps its size, which Monocle cannot change without complaint. */
    public static void show(Region part, double width, double height) throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        on(() -> {
            part.setMinSize(width, height);
            part.setMaxSize(width, height);
            StackPane root = new StackPane(part);
            root.setStyle(new ThemeStyle(Themes.of("light")).css());
            stage.setScene(new Scene(root, 1200, 1000));
            stage.show();
            root.applyCss();
            root.layout();
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
