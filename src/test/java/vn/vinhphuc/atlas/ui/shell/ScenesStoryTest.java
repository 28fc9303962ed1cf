package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import vn.vinhphuc.atlas.data.BundledPack;
import vn.vinhphuc.atlas.store.Folders;
import vn.vinhphuc.atlas.store.Store;
import vn.vinhphuc.atlas.ui.scenes.SceneStrip;
import vn.vinhphuc.atlas.view.Camera;
import vn.vinhphuc.atlas.view.tour.Scene;
import vn.vinhphuc.atlas.view.tour.Tour;
import vn.vinhphuc.atlas.view.tour.TourDesk;

/** An officer makes a tour of what is on the map. */
@ExtendWith(ApplicationExtension.class)
class ScenesStoryTest {

    @TempDir
    Path folder;

    @Test
    void whatIsOnTheMapBecomesATourThatIsThereAtTheNextStart(FxRobot robot) throws TimeoutException {
        try (OpenedWindow first = open()) {
            press(robot, first, KeyCode.T);
            assertThat(first.shows(node -> node instanceof SceneStrip && node.isVisible())).isTrue();
            robot.clickOn(".scene-bar > .add");
            OpenedWindow.ask(() -> {
                first.window().session().update(state -> state.withSelection("kcn-khai-quang"));
                return true;
            });
            first.awaitIdle();
            robot.clickOn(".scene-bar > .add");
            assertThat(titles(first)).containsExactly("Cảnh 1", "Khu công nghiệp Khai Quang");

            Camera framed = Camera.of(first.viewport());
            robot.clickOn(".scene-bar > .delete");
            assertThat(titles(first)).containsExactly("Cảnh 1");
            robot.clickOn(".scene-bar > .undo");
            first.await(() -> tour(first).scenes().size() == 2);
            OpenedWindow.ask(() -> {
                first.window().touring().visit(0);
                return true;
            });
            first.awaitIdle();
            assertThat(first.state().selection()).isEmpty();
            OpenedWindow.ask(() -> {
                first.window().touring().visit(1);
                return true;
            });
            first.awaitIdle();
            assertThat(first.state().selection()).contains("kcn-khai-quang");
            assertThat(Camera.of(first.viewport()).looksLike(framed)).isTrue();
            press(robot, first, KeyCode.T);
            assertThat(first.shows(node -> node instanceof SceneStrip && node.isVisible())).isFalse();
        }
        try (OpenedWindow second = open()) {
            second.await(() -> second.window().touring().desk().draft().isPresent());
            assertThat(titles(second)).containsExactly("Cảnh 1", "Khu công nghiệp Khai Quang");
            assertThat(second.notices()).isFalse();
        }
    }

    private static void press(FxRobot robot, OpenedWindow opened, KeyCode key) {
        OpenedWindow.ask(() -> {
            opened.window().focus();
            return true;
        });
        robot.type(key);
    }

    private static Tour tour(OpenedWindow opened) {
        TourDesk desk = opened.window().touring().desk();
        return desk.draft().orElseThrow().tour();
    }

    private static List<String> titles(OpenedWindow opened) {
        return OpenedWindow.ask(() -> tour(opened).scenes().stream().map(Scene::script).map(script -> script.title().vietnamese()).toList());
    }

    private OpenedWindow open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        OpenedWindow opened = OpenedWindow.ask(
                () -> new OpenedWindow(stage, new BundledPack(), Store.in(Optional.of(Folders.at(folder)))));
        opened.awaitAtlas();
        return opened;
    }
}
