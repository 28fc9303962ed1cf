package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import vn.vinhphuc.atlas.data.BundledPack;
import vn.vinhphuc.atlas.data.TourFile;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.store.Folders;
import vn.vinhphuc.atlas.store.Store;
import vn.vinhphuc.atlas.ui.scenes.SceneEditor;
import vn.vinhphuc.atlas.ui.scenes.SceneStrip;
import vn.vinhphuc.atlas.view.Camera;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.tour.Aspect;
import vn.vinhphuc.atlas.view.tour.Point;
import vn.vinhphuc.atlas.view.tour.Scene;
import vn.vinhphuc.atlas.view.tour.Script;
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
            assertThat(OpenedWindow.ask(() -> first.window().getScene().getFocusOwner().getStyleClass()))
                .as("its name is typed next").contains("frame");
            OpenedWindow.ask(() -> {
                first.window().session().update(state -> state.withSelection("kcn-khai-quang"));
                return true;
            });
            first.awaitIdle();
            robot.clickOn(".scene-bar > .add");
            assertThat(titles(first)).containsExactly("Khu và cụm công nghiệp Vĩnh Phúc, hôm nay", "Khu công nghiệp Khai Quang");

            Camera framed = Camera.of(first.viewport());
            robot.clickOn(".scene-bar > .delete");
            assertThat(titles(first)).containsExactly("Khu và cụm công nghiệp Vĩnh Phúc, hôm nay");
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
            assertThat(titles(second)).containsExactly("Khu và cụm công nghiệp Vĩnh Phúc, hôm nay", "Khu công nghiệp Khai Quang");
            assertThat(OpenedWindow.ask(() -> second.window().exporting.scene().tours())).contains(tour(second)).hasSizeGreaterThan(1);
            assertThat(second.notices()).isFalse();
        }
    }

    /** Words are written beside what the audience will see, and undone as they were written. */
    @Test
    void aSceneIsWrittenInTheWindow(FxRobot robot) throws TimeoutException {
        try (OpenedWindow opened = open()) {
            press(robot, opened, KeyCode.T);
            robot.clickOn(".scene-bar > .add");
            robot.clickOn(".scene-bar > .edit");
            opened.await(() -> opened.shows(node -> node instanceof SceneEditor && node.isVisible()));
            robot.eraseText(12).write("Ba khu");
            robot.push(KeyCode.TAB).push(KeyCode.TAB).write("Con dat");
            Script script = OpenedWindow.ask(() -> tour(opened).scenes().getFirst().script());
            assertThat(script.title().vietnamese()).endsWith("Ba khu");
            assertThat(script.statement()).contains(Text.vietnamese("Con dat"));
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(OpenedWindow.ask(() -> tour(opened).scenes().getFirst().script().statement())).isEmpty();
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            robot.push(KeyCode.ESCAPE);
            assertThat(opened.shows(node -> node instanceof SceneEditor && node.isVisible())).isFalse();
            assertThat(OpenedWindow.ask(() -> tour(opened).scenes().getFirst().script().statement())).isPresent();

            assertThat(OpenedWindow.ask(() -> opened.window().touring().different())).isEmpty();
            OpenedWindow.ask(() -> {
                opened.window().session().update(state -> state.withPeriod(PlanPeriod.TO_2030));
                return true;
            });
            assertThat(OpenedWindow.ask(() -> opened.window().touring().different())).containsExactly(Aspect.PERIOD);
            robot.clickOn(".scene-bar > .update");
            assertThat(OpenedWindow.ask(() -> tour(opened).scenes().getFirst().view().period())).isEqualTo(PlanPeriod.TO_2030);
            robot.clickOn(".scene-bar > .undo");
            assertThat(OpenedWindow.ask(() -> opened.window().touring().different())).containsExactly(Aspect.PERIOD);
        }
    }

    /** Points are written one after the other or taken from the pack, and a number is chosen for a scene that is to be about one. */
    @Test
    void pointsAndTheNumberOfASceneAreChosen(FxRobot robot) throws TimeoutException {
        try (OpenedWindow opened = open()) {
            press(robot, opened, KeyCode.T);
            robot.clickOn(".scene-bar > .add");
            robot.clickOn(".scene-bar > .edit");
            opened.await(() -> opened.shows(node -> node instanceof SceneEditor && node.isVisible()));
            robot.clickOn("Các ý");
            robot.clickOn(OpenedWindow.ask(() -> robot.lookup(".points .text-area").queryAll().stream().findFirst().orElseThrow()));
            robot.write("Mot cua").push(KeyCode.TAB).push(KeyCode.TAB).write("Hai");
            robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB)
                    .push(KeyCode.TAB).write("thu nhap doanh nghiep 10%").push(KeyCode.ENTER);
            assertThat(OpenedWindow.ask(() -> tour(opened).scenes().getFirst().points())).containsExactly(
                    new Point(Optional.of(Text.vietnamese("Mot cua")), Optional.empty()),
                    new Point(Optional.of(Text.vietnamese("Hai")), Optional.empty()),
                    new Point(Optional.empty(), Optional.of("cit-10")));
            robot.clickOn("Con số");
            assertThat(OpenedWindow.ask(() -> tour(opened).scenes().getFirst().kind())).isEqualTo(Scene.Kind.POINTS);
            robot.write("khai quang dat con trong").push(KeyCode.ENTER);
            Scene number = OpenedWindow.ask(() -> tour(opened).scenes().getFirst());
            assertThat(number.kind()).isEqualTo(Scene.Kind.NUMBER);
            assertThat(number.figures()).singleElement().satisfies(figure -> assertThat(figure.about()).isEqualTo("kcn-khai-quang"));
        }
    }

    @Test
    void aTourGoesIntoAFileAndComesOutOfIt(FxRobot robot) throws TimeoutException, IOException {
        Path file = folder.resolve("guests.atlastour");
        Files.writeString(file, TourFile.write(Tour.named("province", Text.vietnamese("Khách Hàn"), "2026.11")
                .with(0, Scene.of("a", ViewState.START, Text.vietnamese("Một")))
                .with(1, Scene.of("b", ViewState.START, Text.vietnamese("Hai")))));
        try (OpenedWindow opened = open()) {
            OpenedWindow.ask(() -> {
                opened.window().open(file);
                return true;
            });
            opened.await(() -> opened.window().touring().desk().draft().isPresent());
            assertThat(titles(opened)).containsExactly("Một", "Hai");
            assertThat(OpenedWindow.ask(() -> opened.window().touring().desk().chosen())).isNotEqualTo("province");
            Region[] cells = OpenedWindow.ask(() -> robot.lookup(".scene-cell").queryAllAs(Region.class).toArray(Region[]::new));
            robot.clickOn(cells[0]);
            assertThat(OpenedWindow.ask(() -> opened.window().touring().desk().selected())).isZero();
            robot.push(KeyCode.ENTER);
            assertThat(opened.shows(node -> node instanceof SceneEditor && node.isVisible())).isTrue();
            robot.push(KeyCode.ESCAPE);
            robot.drag(cells[1]).dropTo(OpenedWindow.ask(() -> cells[0].localToScreen(10, 40)));
            assertThat(titles(opened)).containsExactly("Hai", "Một");
            OpenedWindow.ask(() -> {
                opened.window().touring().discard();
                return true;
            });
            assertThat(OpenedWindow.ask(() -> opened.window().touring().desk().draft())).isEmpty();
            robot.clickOn(OpenedWindow.ask(() -> robot.lookup(".notice > .button").queryAllAs(javafx.scene.control.Button.class).stream()
                    .filter(javafx.scene.Node::isVisible).findFirst().orElseThrow()));
            assertThat(titles(opened)).containsExactly("Hai", "Một");
            Files.writeString(file, "{\"holds\": \"tour\", \"schema\": 1, \"id\": 7}");
            OpenedWindow.ask(() -> {
                opened.window().open(file);
                return true;
            });
            opened.await(opened::notices);
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
        return OpenedWindow.ask(() -> tour(opened).scenes().stream()
                .map(Scene::script).map(script -> script.title().vietnamese()).toList());
    }

    private OpenedWindow open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        OpenedWindow opened = OpenedWindow.ask(
                () -> new OpenedWindow(stage, new BundledPack(), Store.in(Optional.of(Folders.at(folder)))));
        opened.awaitAtlas();
        return opened;
    }
}
