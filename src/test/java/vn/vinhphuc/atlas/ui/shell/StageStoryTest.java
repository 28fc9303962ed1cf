package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
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
        assertThat(console()).as("asked for, the notes lie over a part of the only screen").isTrue();
        press(KeyCode.C);
        assertThat(console()).isFalse();

        assertThat(opened.state().selection()).as("the window of the officer is as it was").isEmpty();
        press(KeyCode.ESCAPE);
        press(KeyCode.ESCAPE);
        opened.await(() -> !opened.window().presenting().isRunning());
        assertThat(OpenedWindow.ask(() -> Window.getWindows().stream().noneMatch(StageStoryTest::isAudience))).isTrue();
    }

    /** The projector is pulled out while the map flies, and put in again. */
    @Test
    void screensComeAndGoAndTheShowGoesOn() {
        Rectangle2D laptop = new Rectangle2D(0, 0, 960, 600);
        Rectangle2D projector = new Rectangle2D(960, 0, 960, 600);
        screens(laptop, projector);
        assertThat(console()).as("the speaker has the laptop").isTrue();
        press(KeyCode.PAGE_DOWN);
        screens(laptop);
        assertThat(console()).as("no notes before an audience").isFalse();
        assertThat(show().index()).isEqualTo(1);
        opened.await(() -> seen().camera().filter(NEAR::looksLike).isPresent());
        press(KeyCode.PAGE_DOWN);
        screens(laptop, projector);
        assertThat(console()).isTrue();
        assertThat(show().index()).isEqualTo(2);
        press(KeyCode.X);
        assertThat(console()).isTrue();
        assertThat(show().swapped()).isTrue();
        assertThat(show().index()).as("swapping is no step").isEqualTo(2);
        assertThat(opened.notices()).as("nothing has failed").isFalse();
    }

    /** What a broken clicker and an input method send, in nasty orders: only two Esc leave, and nothing fails. */
    @Test
    void aNastyClicker() {
        Random random = new Random(20261130);
        int escapes = 0;
        for (int i = 0; i < 30; i++) {
            switch (random.nextInt(9)) {
                case 0 -> press(KeyCode.PAGE_DOWN);
                case 1 -> press(KeyCode.PAGE_UP);
                case 2 -> press(KeyCode.PERIOD);
                case 3 -> press(KeyCode.B);
                case 4 -> press(KeyCode.F5);
                case 5 -> composed(List.of("ư", "đ", "ê", "ô", "w", "").get(random.nextInt(6)));
                case 6 -> typedOnly("ư");
                case 7 -> held(KeyCode.PAGE_DOWN);
                default -> {
                    press(KeyCode.ESCAPE);
                    press(random.nextBoolean() ? KeyCode.F5 : KeyCode.PERIOD);
                    escapes++;
                }
            }
            assertThat(opened.window().presenting().isRunning()).as("after " + i).isTrue();
            assertThat(show().index()).isBetween(0, 2);
        }
        assertThat(escapes).isPositive();
        assertThat(opened.notices()).as("nothing has failed").isFalse();
        press(KeyCode.R);
        press(KeyCode.ESCAPE);
        press(KeyCode.ESCAPE);
        opened.await(() -> !opened.window().presenting().isRunning());
    }

    private void screens(Rectangle2D... all) {
        OpenedWindow.ask(() -> {
            opened.window().presenting().use(() -> List.of(all));
            return true;
        });
    }

    private static boolean console() {
        return OpenedWindow.ask(() -> Window.getWindows().stream().anyMatch(window -> window.getScene().getRoot() instanceof ConsoleView));
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

    /** A key, and the frame after which the map sets out to where it leads. */
    private void press(KeyCode code) {
        press(OpenedWindow.ask(() -> Window.getWindows().stream().filter(StageStoryTest::isAudience).findFirst().orElseThrow().getScene()),
                code);
        opened.await(() -> opened.window().presenting().player().map(player -> !player.isLeading()).orElse(true));
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

    /** A letter that an input method sends without any key. */
    private void typedOnly(String letter) {
        OpenedWindow.ask(() -> {
            Event.fireEvent(audience(), new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
            return true;
        });
    }

    private void held(KeyCode code) {
        OpenedWindow.ask(() -> {
            for (int i = 0; i < 5; i++) {
                Event.fireEvent(audience(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            }
            Event.fireEvent(audience(), new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
            return true;
        });
    }

    private static Scene audience() {
        return Window.getWindows().stream().filter(StageStoryTest::isAudience).findFirst().orElseThrow().getScene();
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
