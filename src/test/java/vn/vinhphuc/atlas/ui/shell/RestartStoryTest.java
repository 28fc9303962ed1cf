package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import vn.vinhphuc.atlas.data.BundledPack;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.store.Folders;
import vn.vinhphuc.atlas.store.Kept;
import vn.vinhphuc.atlas.store.Store;
import vn.vinhphuc.atlas.view.Camera;
import vn.vinhphuc.atlas.view.Settings;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.ViewState;

/** The program ends, and begins again where it was. */
@ExtendWith(ApplicationExtension.class)
class RestartStoryTest {

    private static final Camera CAMERA = new Camera(new LatLon(21.28, 105.63), 11.5);

    @TempDir
    Path folder;

    @Test
    void theLastViewReturnsAfterAnOrderlyEnd() throws TimeoutException {
        ViewState left;
        try (OpenedWindow first = open()) {
            change(first, state -> state.withSelection("kcn-khai-quang").withCamera(CAMERA).withTheme("dark")
                    .withLanguage(Language.ENGLISH));
            first.awaitIdle();
            left = first.state();
        }
        try (OpenedWindow second = open()) {
            assertThat(second.state()).isEqualTo(left);
            assertThat(Camera.of(second.viewport()).looksLike(CAMERA)).isTrue();
            assertThat(second.notices()).isFalse();
            assertThat(OpenedWindow.ask(() -> second.window().session().history().get().canUndo())).isFalse();
        }
    }

    /** Nobody says goodbye: what was kept meanwhile counts. */
    @Test
    void theViewIsKeptSoonAfterItChanged() throws TimeoutException {
        try (OpenedWindow first = open()) {
            change(first, state -> state.withSelection("kcn-khai-quang"));
            first.await(() -> Store.in(Optional.of(Folders.at(folder))).recall().kept().view().selection().isPresent());
        }
    }

    /** Also a map that a hand holds, and that the session has not heard of yet. */
    @Test
    void aDragThatGoesOnIsKept(FxRobot robot) throws TimeoutException {
        try (OpenedWindow first = open()) {
            robot.drag(first.screenPoint(400, 300), MouseButton.PRIMARY);
            robot.moveTo(first.screenPoint(450, 320));
            robot.moveTo(first.screenPoint(520, 350));
            first.await(() -> Store.in(Optional.of(Folders.at(folder))).recall().kept().view().camera().isPresent());
            assertThat(first.state().camera()).isEmpty();
            robot.drop();
        }
    }

    @Test
    void aTornFileIsToldAndTheCopyBeforeIsUsed() throws Exception {
        Store store = Store.in(Optional.of(Folders.at(folder)));
        store.keep(new Kept(ViewState.START.withSelection("kcn-khai-quang"), Shortlist.EMPTY, Settings.NONE));
        store.keep(new Kept(ViewState.START.withSelection("kcn-binh-xuyen"), Shortlist.EMPTY, Settings.NONE));
        Files.writeString(folder.resolve("view.json"), "{\"holds\": \"vi");
        try (OpenedWindow opened = open()) {
            assertThat(opened.state().selection()).contains("kcn-khai-quang");
            assertThat(opened.notices()).isTrue();
        }
    }

    @Test
    void whereNothingCanBeKeptThatIsToldAndAllElseWorks() throws IOException, TimeoutException {
        Files.writeString(folder.resolve("file"), "");
        folder = folder.resolve("file").resolve("state");
        try (OpenedWindow opened = open()) {
            assertThat(opened.notices()).isFalse();
            change(opened, state -> state.withSelection("kcn-khai-quang"));
            opened.await(() -> opened.find(Notice.class::isInstance).isVisible());
            assertThat(opened.state().selection()).contains("kcn-khai-quang");
        }
    }

    private OpenedWindow open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        OpenedWindow opened = OpenedWindow.ask(
                () -> new OpenedWindow(stage, new BundledPack(), Store.in(Optional.of(Folders.at(folder)))));
        opened.awaitAtlas();
        return opened;
    }

    private static void change(OpenedWindow opened, UnaryOperator<ViewState> change) {
        OpenedWindow.ask(() -> {
            opened.window().session().update(change);
            return true;
        });
    }
}
