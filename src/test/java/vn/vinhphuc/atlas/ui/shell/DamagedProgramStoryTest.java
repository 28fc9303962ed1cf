package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import vn.vinhphuc.atlas.data.BundledPack;
import vn.vinhphuc.atlas.data.PackReader;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.store.Store;
import vn.vinhphuc.atlas.ui.Background;

/** A part of the program is not there: a sentence in every language takes the place of a window that would stay empty. */
@ExtendWith(ApplicationExtension.class)
class DamagedProgramStoryTest {

    private static final int SECONDS = 60;

    private final Notice notice = new Notice();
    private final Background tiles = new Background("tiles", 1, notice::apologise);
    private final Background pictures = new Background("pictures", 1, notice::apologise);
    private final Keeping keeping = new Keeping(Store.none(), new Background("state", 1, notice::apologise), notice);
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        new Opening(stage, new PackReader(LocalDate.EPOCH), tiles, pictures, notice, address -> { }, keeping, Optional.empty())
                .show(new BundledPack(), () -> {
                    throw new NoClassDefFoundError("of a jar that is gone");
                }, Optional.empty());
    }

    @AfterEach
    void close() {
        OpenedWindow.ask(() -> {
            keeping.close();
            return true;
        });
        tiles.close();
        pictures.close();
    }

    @Test
    void saysInEveryLanguageThatTheProgramIsDamaged(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> OpenedWindow.ask(() -> shows(Button.class).isPresent()));
        String said = OpenedWindow.ask(() -> ((Label) shows(Label.class).orElseThrow()).getText());
        assertThat(Words.languages()).allSatisfy(language -> assertThat(said).contains(Words.of(language).text("window.cannot-open")));

        robot.clickOn(shows(Button.class).orElseThrow());
        assertThat(OpenedWindow.ask(() -> Clipboard.getSystemClipboard().getString())).contains("of a jar that is gone");
    }

    private Optional<Node> shows(Class<?> type) {
        return OpenedWindow.find(stage.getScene().getRoot(), type::isInstance);
    }
}
