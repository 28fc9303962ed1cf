package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.vinhphuc.atlas.data.BundledPack;
import vn.vinhphuc.atlas.export.PictureSize;
import vn.vinhphuc.atlas.ui.Background;

@ExtendWith(ApplicationExtension.class)
class PictureSavingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final PictureSize SMALL = new PictureSize(480, 270);

    @TempDir
    Path folder;

    private final Notice notice = new Notice();
    private final Background background = new Background("saving", 1, notice::apologise);
    private OpenedWindow opened;

    @Start
    void start(Stage stage) {
        opened = new OpenedWindow(stage, new BundledPack());
    }

    @AfterEach
    void close() {
        background.close();
        opened.close();
    }

    @Test
    void writesAPictureUnderANameThatSaysWhatItIs() {
        opened.awaitAtlas();
        save(folder);

        Path file = folder.resolve("2026-11-24_atlas-dau-tu-vinh-phuc_vi_480x270.png");
        opened.await(() -> Files.exists(file) && notice.isVisible());
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void saysInOneSentenceWhyThereIsNoPicture() {
        opened.awaitAtlas();
        save(folder.resolve("nowhere"));

        opened.await(() -> notice.lookupAll(".label").stream().anyMatch(label -> label.toString().contains("nowhere")
                && !label.toString().contains("…")));
        assertThat(folder).isEmptyDirectory();
    }

    private void save(Path into) {
        OpenedWindow.ask(() -> {
            AtlasWindow window = opened.window();
            new PictureSaving(window.session(), window.map()::viewport, background, notice,
                    name -> Optional.of(into.resolve(name)), address -> { }).save(SMALL, TODAY);
            return true;
        });
    }
}
