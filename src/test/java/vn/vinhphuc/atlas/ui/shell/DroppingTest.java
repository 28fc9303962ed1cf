package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.data.ViewStateFile;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.export.MapPicture;
import vn.vinhphuc.atlas.export.NewFile;
import vn.vinhphuc.atlas.export.PictureFormat;
import vn.vinhphuc.atlas.export.PictureSize;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.FxThread;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.Camera;
import vn.vinhphuc.atlas.view.ViewState;

class DroppingTest {

    private static final ViewState SHOWN =
            ViewState.START.withSelection("kcn-khai-quang").withCamera(new Camera(new LatLon(21.3, 105.6), 12))
            .withLanguage(Language.ENGLISH);

    @TempDir
    Path folder;

    private final List<Throwable> failures = new ArrayList<>();
    private final Background background = new Background("reopen", 1, failures::add);
    private Session session;
    private Notice notice;

    @BeforeEach
    void start() throws Exception {
        FxThread.start();
        session = FxThread.on(() -> new Session(RealAtlas.ATLAS, ViewState.START));
        notice = FxThread.on(Notice::new);
    }

    @AfterEach
    void close() {
        background.close();
        assertThat(failures).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void aPictureLeadsBackToItsView(PictureFormat format) throws Exception {
        Path file = folder.resolve("map." + format.key());
        PictureSize size = new PictureSize(320, 240);
        new MapPicture(RealAtlas.ATLAS).write(new MapPicture.Request(SHOWN, format,
                format == PictureFormat.PPTX ? MapPicture.SLIDE : size, LocalDate.of(2026, 11, 5)), new NewFile(file, false));
        drop(file);
        assertThat(session.view().get()).isEqualTo(SHOWN);
        assertThat(sentence()).startsWith("map." + format.key() + " is shown again");
        FxThread.on(() -> {
            session.undo();
            return null;
        });
        assertThat(session.view().get()).isEqualTo(ViewState.START);
    }

    @Test
    void aViewFileDoesTheSame() throws Exception {
        drop(Files.writeString(folder.resolve("view.json"), ViewStateFile.write(SHOWN)));
        assertThat(session.view().get()).isEqualTo(SHOWN);
    }

    @Test
    void whatCannotBeShownIsSaidInOneSentence() throws Exception {
        drop(Files.writeString(folder.resolve("notes.txt"), "no view"));
        assertThat(sentence()).contains("notes.txt không kèm");
        drop(Files.writeString(folder.resolve("view.json"), ViewStateFile.write(SHOWN).replaceAll("\"schema\": 1", "\"schema\": 9")));
        assertThat(sentence()).contains("lược đồ 9");
        drop(Files.writeString(folder.resolve("torn.json"), ViewStateFile.write(SHOWN).substring(0, 60)));
        assertThat(sentence()).contains("torn.json");
        drop(folder.resolve("gone.png"));
        assertThat(sentence()).contains("gone.png");
        drop(folder);
        assertThat(sentence()).contains(folder.toString());
        assertThat(session.view().get()).isEqualTo(ViewState.START);
    }

    private void drop(Path file) throws Exception {
        FxThread.on(() -> {
            notice.setVisible(false);
            new Dropping(session, background, notice, tour -> { }).open(file);
            return null;
        });
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> FxThread.on(notice::isVisible));
    }

    private String sentence() throws Exception {
        return FxThread.on(() -> ((Label) notice.getChildren().getFirst()).getText());
    }
}
