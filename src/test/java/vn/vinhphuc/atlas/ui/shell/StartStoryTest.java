package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program starts where it ended, and is seen at once. */
@ExtendWith(ApplicationExtension.class)
class StartStoryTest {

    private static final int SECONDS = 60;
    private static final String FOLDER = "atlas.state-dir";

    @TempDir
    Path folder;

    private Stage stage;

    @BeforeEach
    void ownFolder() {
        System.setProperty(FOLDER, folder.toString());
    }

    @AfterEach
    void usualFolder() {
        System.clearProperty(FOLDER);
    }

    @Test
    void theWindowIsSeenBeforeItIsMadeUnlessSomethingChanged() throws Exception {
        Application first = open();
        assertThat(pictured()).isFalse();
        awaitMap();
        close(first);
        assertThat(folder.resolve("start.picture")).isNotEmptyFile();

        Application second = open();
        assertThat(pictured()).isTrue();
        awaitMap();
        assertThat(pictured()).isFalse();
        close(second);

        Files.writeString(folder.resolve("view.json"), Files.readString(folder.resolve("view.json")).replace("\"light\"", "\"dark\""));
        Application third = open();
        assertThat(pictured()).isFalse();
        awaitMap();
        close(third);
    }

    private Application open() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        return FxToolkit.setupApplication(AtlasApp.class);
    }

    private static void close(Application program) throws Exception {
        FxToolkit.cleanupApplication(program);
    }

    private boolean pictured() {
        return OpenedWindow.ask(() -> stage.getScene() != null
                && OpenedWindow.find(stage.getScene().getRoot(), node -> node instanceof ImageView image && isWhole(image)).isPresent());
    }

    /** Nothing else in the window is as large as the window. */
    private boolean isWhole(ImageView image) {
        return image.getImage() != null && image.getFitWidth() == stage.getScene().getWidth();
    }

    private void awaitMap() throws Exception {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> OpenedWindow.ask(() -> {
            Node root = stage.getScene() == null ? null : stage.getScene().getRoot();
            return root != null && OpenedWindow.find(root, AtlasWindow.class::isInstance)
                    .filter(window -> ((AtlasWindow) window).map().complete()).isPresent();
        }));
        // Two pulses later the start is over.
        WaitForAsyncUtils.waitForFxEvents(10);
    }
}
