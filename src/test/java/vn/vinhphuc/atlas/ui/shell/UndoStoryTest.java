package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import vn.vinhphuc.atlas.ui.Movement;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.Heading;
import vn.vinhphuc.atlas.view.RandomView;
import vn.vinhphuc.atlas.view.ViewState;

/** Whatever a person does to the view can be taken back. */
class UndoStoryTest extends ShippedWindow {

    private static final List<String> SITES = List.of("kcn-khai-quang", "kcn-ba-thien-ii", "kcn-binh-xuyen", "kcn-lap-thach-i");

    @Test
    void aDragIsOneStepWithAllItsPauses(FxRobot robot) {
        ViewState before = opened.state();
        robot.drag(opened.screenPoint(400, 300), MouseButton.PRIMARY);
        robot.moveTo(opened.screenPoint(450, 320));
        opened.awaitIdle();
        robot.moveTo(opened.screenPoint(520, 350));
        opened.awaitIdle();
        assertThat(opened.state()).isEqualTo(before);
        robot.drop();
        opened.await(() -> opened.window().session().view().get().camera().isPresent());
        opened.awaitIdle();

        robot.press(KeyCode.CONTROL).press(KeyCode.Z).release(KeyCode.Z).release(KeyCode.CONTROL);
        opened.await(() -> opened.window().session().view().get().equals(before));
        assertThat(OpenedWindow.ask(() -> opened.window().session().history().get().canUndo())).isFalse();
    }

    @Test
    void aMovementUnderWayIsTakenBackFirst(FxRobot robot) {
        robot.clickOn(opened.screenPointOf("kcn-khai-quang"));
        opened.await(() -> opened.window().session().view().get().selection().isPresent());
        opened.awaitIdle();
        ViewState before = opened.state();
        OpenedWindow.ask(() -> {
            opened.window().map().zoom(2);
            return true;
        });
        opened.await(() -> !opened.window().map().idle());
        robot.press(KeyCode.CONTROL).press(KeyCode.Z).release(KeyCode.Z).release(KeyCode.CONTROL);
        opened.awaitIdle();
        assertThat(opened.state()).isEqualTo(before);
    }

    @Test
    void keysAndButtonsGoBackAndForth(FxRobot robot) {
        Button back = (Button) opened.find(node -> node.getStyleClass().containsAll(List.of("way-button", "back")));
        Button forward = (Button) opened.find(node -> node.getStyleClass().containsAll(List.of("way-button", "forward")));
        assertThat(back.isDisabled() && forward.isDisabled()).isTrue();
        assertThat(back.getAccessibleText()).contains("Alt+←");
        select("kcn-khai-quang");
        select("kcn-binh-xuyen");

        robot.press(KeyCode.ALT).press(KeyCode.LEFT).release(KeyCode.LEFT).release(KeyCode.ALT);
        opened.await(() -> opened.window().session().view().get().selection().equals(Optional.of("kcn-khai-quang")));
        assertThat(forward.isDisabled()).isFalse();
        robot.clickOn(forward);
        opened.await(() -> opened.window().session().view().get().selection().equals(Optional.of("kcn-binh-xuyen")));
        assertThat(forward.isDisabled()).isTrue();
        robot.clickOn(back).clickOn(back);
        opened.await(() -> opened.window().session().view().get().selection().isEmpty());
    }

    @Test
    void aTypedQueryIsOneStep(FxRobot robot) {
        ViewState before = opened.state();
        robot.push(KeyCode.SLASH);
        robot.write("khai quang");
        robot.push(KeyCode.ENTER);
        opened.await(() -> opened.window().session().view().get().selection().isPresent());
        OpenedWindow.ask(() -> {
            opened.window().undo();
            return true;
        });
        assertThat(opened.state()).isEqualTo(before.withQuery("khai quang"));
        OpenedWindow.ask(() -> {
            opened.window().undo();
            return true;
        });
        assertThat(opened.state()).isEqualTo(before);
    }

    /** The law: a hundred random actions, then undo to the start. */
    @Test
    void aHundredActionsAreTakenBack() {
        Random random = new Random(20261124);
        ViewState start = opened.state();
        OpenedWindow.ask(() -> {
            opened.window().map().setMovement(Movement.INSTANT);
            return true;
        });
        for (int i = 0; i < 100; i++) {
            OpenedWindow.ask(() -> {
                act(random);
                return true;
            });
        }
        opened.awaitIdle();
        Session session = opened.window().session();
        assertThat(OpenedWindow.ask(() -> session.history().get().past().size())).isGreaterThan(50);
        OpenedWindow.ask(() -> {
            while (session.history().get().canUndo()) {
                opened.window().undo();
            }
            return true;
        });
        opened.awaitIdle();
        assertThat(opened.state()).isEqualTo(start);
        assertThat(opened.notices()).isFalse();
    }

    private void act(Random random) {
        AtlasWindow window = opened.window();
        RandomView person = new RandomView(random.nextLong());
        switch (random.nextInt(12)) {
            case 0 -> window.steer(Heading.values()[random.nextInt(Heading.values().length)]);
            case 1 -> window.map().zoom(random.nextInt(5) - 2);
            case 2 -> window.map().pan(random.nextDouble() - 0.5, random.nextDouble() - 0.5);
            case 3 -> window.home();
            case 4 -> window.nextLanguage();
            case 5 -> window.nextTheme();
            case 6 -> window.back();
            case 7 -> window.forward();
            case 8 -> window.undo();
            case 9 -> window.stepBack();
            case 10 -> window.session().update(person::changed);
            default -> window.session().update(state -> state.withSelection(SITES.get(random.nextInt(SITES.size()))));
        }
    }

    private void select(String site) {
        OpenedWindow.ask(() -> {
            opened.window().session().update(state -> state.withSelection(site));
            return true;
        });
        opened.awaitIdle();
    }
}
