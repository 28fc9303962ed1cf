package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.vinhphuc.atlas.data.PackFolder;
import vn.vinhphuc.atlas.data.Problem;

/** A pack that cannot be shown: the window opens nevertheless and says what is wrong. */
@ExtendWith(ApplicationExtension.class)
class BrokenPackStoryTest {

    @TempDir
    Path folder;

    private OpenedWindow opened;

    @Start
    void start(Stage stage) throws Exception {
        Files.writeString(folder.resolve("manifest.json"), "{ \"schema\": 1, ");
        opened = new OpenedWindow(stage, new PackFolder(folder));
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void saysWhatIsWrongAndOffersTheBundledData(FxRobot robot) {
        opened.await(() -> opened.shows(ProblemsView.class::isInstance));
        ListView<?> list = (ListView<?>) opened.find(ListView.class::isInstance);
        assertThat(list.getAccessibleText()).contains("1");
        assertThat(list.getItems()).isNotEmpty().allMatch(Problem.class::isInstance);
        assertThat(list.getItems()).anyMatch(problem -> ((Problem) problem).file().equals("manifest.json"));

        robot.clickOn(opened.find(node -> node instanceof Button button && button.isDefaultButton()));
        opened.awaitAtlas();
        assertThat(opened.notices()).isFalse();
    }
}
