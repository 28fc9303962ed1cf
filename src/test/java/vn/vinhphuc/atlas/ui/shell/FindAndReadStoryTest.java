package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.vinhphuc.atlas.data.BundledPack;
import vn.vinhphuc.atlas.domain.Language;

/** A guest asks for a park: found by typing or by its place, and read in two languages. */
@ExtendWith(ApplicationExtension.class)
class FindAndReadStoryTest {

    private OpenedWindow opened;

    @Start
    void start(Stage stage) {
        opened = new OpenedWindow(stage, new BundledPack());
    }

    @BeforeEach
    void await() {
        opened.awaitAtlas();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void typingWithoutMarksFindsAParkAndGivesTheKeysBack(FxRobot robot) {
        robot.push(KeyCode.SLASH);
        robot.write("ba thien");
        opened.await(() -> opened.window().session().view().get().query().equals("ba thien"));
        robot.push(KeyCode.ENTER);
        opened.await(() -> opened.window().session().view().get().selection().equals(Optional.of("kcn-ba-thien")));
        opened.await(() -> shows("Khu công nghiệp Bá Thiện"));

        robot.push(KeyCode.L);
        opened.await(() -> opened.window().session().view().get().language().equals(Language.ENGLISH));
        assertThat(opened.state().query()).isEqualTo("ba thien");
        opened.await(() -> shows("Bá Thiện Industrial Park") && shows("not published"));
    }

    @Test
    void clickingAParkShowsWhatItsRateIsAShareOf(FxRobot robot) {
        robot.clickOn(opened.screenPointOf("kcn-khai-quang"));
        opened.await(() -> shows("96,9%") && shows("của đất công nghiệp") && shows("12/2025"));
        assertThat(opened.notices()).isFalse();
    }

    private boolean shows(String words) {
        return opened.shows(node -> node instanceof Labeled labeled && words.equals(labeled.getText())
                || node instanceof Text text && words.equals(text.getText().strip()));
    }
}
