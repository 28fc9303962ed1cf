package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import vn.vinhphuc.atlas.data.PackSource;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;

/** From a pack of one's own back to the data that came with the program. */
@ExtendWith(ApplicationExtension.class)
class ShippedDataStoryTest {

    private static final Words WORDS = Words.of(Language.VIETNAMESE);

    @Test
    void theSettingsLeadBackToTheShippedData(FxRobot robot) throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        try (OpenedWindow opened =
                OpenedWindow.ask(() -> new OpenedWindow(stage, PackSource.at(Path.of("src/test/resources/packs/small"))))) {
            opened.awaitAtlas();
            AtlasWindow before = opened.window();
            settings(opened);
            opened.await(() -> opened.shows(node -> node instanceof Label label && label.getText().endsWith("small")));
            OpenedWindow.ask(() -> {
                ((Button) opened.find(node -> node instanceof Button button
                        && button.getText().equals(WORDS.text("settings.data.use-shipped")))).fire();
                return true;
            });
            opened.await(() -> opened.shows(AtlasWindow.class::isInstance) && !opened.window().equals(before));
            opened.awaitAtlas();

            robot.push(KeyCode.L);
            assertThat(opened.state().language()).isEqualTo(Language.ENGLISH);
            assertThat(before.session().view().get().language()).as("of the window that is no more").isEqualTo(Language.VIETNAMESE);
            settings(opened);
            opened.await(() -> opened.shows(node -> node instanceof Label label && label.getText().equals(
                    Words.of(Language.ENGLISH).text("settings.data.shipped"))));
        }
    }

    private static void settings(OpenedWindow opened) {
        OpenedWindow.ask(() -> {
            opened.window().settings();
            return true;
        });
    }
}
