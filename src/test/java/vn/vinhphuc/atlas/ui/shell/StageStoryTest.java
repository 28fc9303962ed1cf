package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import vn.vinhphuc.atlas.data.PackFolder;
import vn.vinhphuc.atlas.data.PackSeal;
import vn.vinhphuc.atlas.data.TourFile;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.ui.console.ConsoleView;
import vn.vinhphuc.atlas.ui.stage.StageView;
import vn.vinhphuc.atlas.view.Camera;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.tour.Cover;
import vn.vinhphuc.atlas.view.tour.LastShow;
import vn.vinhphuc.atlas.view.tour.Show;
import vn.vinhphuc.atlas.view.tour.Tour;

/** A tour before an audience: a clicker, a guest who asks, a nervous hand. */
@ExtendWith(ApplicationExtension.class)
class StageStoryTest {

    private static final Camera NEAR = new Camera(new LatLon(21.31, 105.62), 12);

    @TempDir
    private Path folder;
    private OpenedWindow opened;

    @BeforeEach
    void open() throws TimeoutException, IOException {
        copy(Path.of("data"), folder);
        Files.createDirectories(folder.resolve("tours"));
        Tour tour = Tour.named("a-first", Text.of("Thử", "Trial"), "2026.11")
                .with(0, scene("one", ViewState.START, Text.vietnamese("Một")))
                .with(1, scene("two", ViewState.START.withCamera(NEAR), Text.vietnamese("Hai")))
                .with(2, scene("three", ViewState.START.withSelection("kcn-khai-quang"), Text.vietnamese("Ba")));
        Files.writeString(folder.resolve("tours/a-first.json"), TourFile.write(tour));
        assertThat(PackSeal.seal(folder)).isEmpty();
        Stage stage = FxToolkit.registerPrimaryStage();
        opened = OpenedWindow.ask(() -> new OpenedWindow(stage, new PackFolder(folder)));
        opened.awaitAtlas();
        press(opened.window().getScene(), KeyCode.F5);
        opened.await(() -> opened.window().presenting().isRunning());
    }

    @AfterEach
    void close() {
        OpenedWindow.ask(() -> {
            opened.window().presenting().close();
            return true;
        });
        opened.close();
    }

    @Test
    void clickersAndGuests() {
        assertThat(show().index()).isZero();
        press(KeyCode.PAGE_DOWN);
        assertThat(show().index()).isEqualTo(1);
        opened.await(() -> seen().camera().filter(NEAR::looksLike).isPresent());

        OpenedWindow.ask(() -> {
            opened.window().presenting().player().orElseThrow().audience().update(view -> view.withSelection("kcn-ba-thien"));
            return true;
        });
        assertThat(show().away()).as("a guest has asked for another park").isTrue();
        press(KeyCode.ESCAPE);
        assertThat(show().away()).isFalse();
        assertThat(seen()).isEqualTo(show().view());
        press(KeyCode.F5);
        press(KeyCode.ESCAPE);
        press(KeyCode.F5);
        press(KeyCode.PERIOD);
        assertThat(show().cover()).isEqualTo(Cover.BLACK);
        press(KeyCode.PAGE_DOWN);
        assertThat(show().cover()).isEqualTo(Cover.NONE);
        assertThat(show().index()).isEqualTo(2);
        assertThat(seen().selection()).contains("kcn-khai-quang");

        press(KeyCode.DIGIT1);
        press(KeyCode.ENTER);
        assertThat(show().index()).isZero();
        composed("ư");
        assertThat(show().cover()).as("what Telex makes of W").isEqualTo(Cover.WHITE);
        OpenedWindow.ask(() -> {
            opened.window().guide();
            return true;
        });
        assertThat(OpenedWindow.ask(opened.window()::isDisabled)).as("a card lies over the officer's window").isTrue();
        press(KeyCode.R);
        assertThat(show().cover()).isEqualTo(Cover.NONE);
        assertThat(OpenedWindow.ask(opened.window()::isDisabled)).as("recovering takes it away").isFalse();

        press(KeyCode.C);
        assertThat(OpenedWindow.ask(() -> Window.getWindows().stream().anyMatch(window -> window.getScene().getRoot() instanceof ConsoleView)))
                .as("asked for, the notes lie over a part of the only screen").isTrue();
        press(KeyCode.C);
        assertThat(OpenedWindow.ask(() -> Window.getWindows().stream().noneMatch(window -> window.getScene().getRoot() instanceof ConsoleView))).isTrue();

        assertThat(opened.state().selection()).as("the window of the officer is as it was").isEmpty();
        press(KeyCode.ESCAPE);
        press(KeyCode.ESCAPE);
        opened.await(() -> !opened.window().presenting().isRunning());
        assertThat(OpenedWindow.ask(() -> Window.getWindows().stream().noneMatch(StageStoryTest::isAudience))).isTrue();
    }

    /** The power has gone in the third scene, on screens that had been swapped. */
    @Test
    void anInterruptedShowIsOfferedAgain() {
        press(KeyCode.ESCAPE);
        press(KeyCode.ESCAPE);
        opened.await(() -> !opened.window().presenting().isRunning());
        OpenedWindow.ask(() -> {
            opened.window().presenting().remember(new LastShow("a-first", "three", true, true));
            return true;
        });
        assertThat(opened.notices()).isTrue();
        press(opened.window().getScene(), KeyCode.F5);
        assertThat(show().index()).isEqualTo(2);
        assertThat(show().swapped()).isTrue();
    }

    private static vn.vinhphuc.atlas.view.tour.Scene scene(String id, ViewState view, Text title) {
        return vn.vinhphuc.atlas.view.tour.Scene.of(id, view, title);
    }

    private ViewState seen() {
        return OpenedWindow.ask(() -> opened.window().presenting().player().orElseThrow().audience().view().get());
    }

    private Show show() {
        return OpenedWindow.ask(() -> opened.window().presenting().player().orElseThrow().show().get());
    }

    private void press(KeyCode code) {
        press(OpenedWindow.ask(() -> Window.getWindows().stream().filter(StageStoryTest::isAudience).findFirst().orElseThrow().getScene()), code);
    }

    private static void press(Scene scene, KeyCode code) {
        OpenedWindow.ask(() -> {
            Event.fireEvent(scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            Event.fireEvent(scene, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
            return true;
        });
    }

    private void composed(String letter) {
        OpenedWindow.ask(() -> {
            Scene scene = Window.getWindows().stream().filter(StageStoryTest::isAudience).findFirst().orElseThrow().getScene();
            Event.fireEvent(scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.UNDEFINED, false, false, false, false));
            Event.fireEvent(scene, new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
            return true;
        });
    }

    private static boolean isAudience(Window window) {
        return window.getScene() != null && window.getScene().getRoot() instanceof StageView;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).filter(file -> !file.toString().contains("tours")).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
