package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.ui.Movement;
import vn.vinhphuc.atlas.view.Camera;

/** What a person does with the map of the shipped pack. */
class MapStoryTest extends ShippedWindow {

    private static final String KHAI_QUANG = "kcn-khai-quang";

    @Test
    void clickingAParkSelectsItAndEscapeLetsItGo(FxRobot robot) {
        robot.clickOn(opened.screenPointOf(KHAI_QUANG));
        opened.await(() -> opened.window().session().view().get().selection().equals(Optional.of(KHAI_QUANG)));

        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        opened.await(() -> opened.window().session().view().get().selection().isEmpty());
        assertThat(opened.notices()).isFalse();
    }

    @Test
    void theSignsThatWentAreGoneWhenTheMapRests() {
        OpenedWindow.ask(() -> {
            opened.window().map().zoom(2);
            return true;
        });
        opened.awaitIdle();

        assertThat(opened.shows(node -> node instanceof ImageView image && image.isVisible() && image.getOpacity() < 1)).isFalse();
        assertThat(opened.shows(node -> node instanceof ImageView image && image.isVisible() && image.getScaleX() != 1)).isFalse();
    }

    @Test
    void keysChooseASite(FxRobot robot) {
        robot.press(KeyCode.SHIFT).push(KeyCode.RIGHT).release(KeyCode.SHIFT);
        opened.await(() -> opened.shows(node -> node.getStyleClass().contains("hover-card") && node.isVisible()));
        robot.push(KeyCode.ENTER);
        opened.await(() -> opened.window().session().view().get().selection().isPresent()
                || opened.window().map().viewport().zoom() > 10.5);
    }

    @Test
    void aDoubleClickComesCloserAndKeepsTheSelection(FxRobot robot) {
        robot.clickOn(opened.screenPointOf(KHAI_QUANG));
        opened.await(() -> opened.window().session().view().get().selection().isPresent());
        opened.awaitIdle();
        Viewport before = opened.viewport();
        ScreenPoint pointer = new ScreenPoint(40, 300);
        LatLon ground = before.toGround(pointer);
        robot.doubleClickOn(opened.screenPoint(40, 300));
        opened.await(() -> opened.window().map().viewport().zoom() > before.zoom() + 0.9);
        opened.awaitIdle();

        assertThat(opened.viewport().toScreen(ground).to(pointer)).isLessThan(1);
        assertThat(opened.state().selection()).isPresent();
    }

    @Test
    void aKeyComesCloseToTheSelectedSiteAndANewInputStopsTheFlight(FxRobot robot) {
        robot.clickOn(opened.screenPointOf(KHAI_QUANG));
        opened.await(() -> opened.window().session().view().get().selection().isPresent());
        robot.push(KeyCode.Z);
        opened.await(() -> opened.window().map().viewport().zoom() == 12.5);
        opened.awaitIdle();
        assertThat(opened.screenPointOf(KHAI_QUANG).distance(opened.screenPoint(
                opened.viewport().width() / 2, opened.viewport().height() / 2))).isLessThan(2);

        robot.push(KeyCode.HOME);
        opened.await(() -> opened.window().map().viewport().zoom() < 12.4);
        robot.drag(opened.screenPoint(300, 300), MouseButton.PRIMARY);
        Viewport stopped = opened.viewport();
        assertThat(stopped.zoom()).isGreaterThan(10.2);
        robot.drop();
        opened.awaitIdle();
        assertThat(opened.viewport().zoom()).isEqualTo(stopped.zoom());
    }

    @Test
    void theScaleFollowsAMapThatMoves(FxRobot robot) {
        ImageView scale = (ImageView) opened.find(node -> "scale".equals(node.getId()));
        Image before = OpenedWindow.ask(scale::getImage);
        robot.press(KeyCode.PLUS);
        opened.await(() -> !scale.getImage().equals(before));
        assertThat(opened.viewport().zoom()).as("while the key is held").isLessThan(14.8);
        robot.release(KeyCode.PLUS);
        opened.awaitIdle();
    }

    @Test
    void cardsTakeTheirNewColoursWhileTheMapMoves(FxRobot robot) {
        robot.press(KeyCode.RIGHT);
        Color before = OpenedWindow.ask(this::legendColour);
        robot.push(KeyCode.H);
        opened.await(() -> !legendColour().equals(before));
        assertThat(opened.window().map().idle()).as("while the key is held").isFalse();
        robot.release(KeyCode.RIGHT);
        opened.awaitIdle();
    }

    /** On a projector everything is larger: the province has the room of the legend until somebody asks for it. */
    @Test
    void aNarrowMapBeginsWithoutLegend() {
        Button toggle = (Button) opened.find(node -> node.getStyleClass().contains("legend-toggle"));
        assertThat(legendStands()).isTrue();
        OpenedWindow.ask(() -> {
            opened.window().session().update(view -> view.withTheme("projector"));
            return true;
        });
        opened.await(() -> !legendStands());
        opened.awaitIdle();
        assertThat(OpenedWindow.ask(toggle::isVisible)).isTrue();
        double whole = opened.viewport().zoom();
        OpenedWindow.ask(() -> {
            toggle.fire();
            return true;
        });
        opened.await(this::legendStands);
        opened.awaitIdle();
        assertThat(opened.viewport().zoom()).as("with the legend there is less room").isLessThan(whole);
    }

    private boolean legendStands() {
        return opened.shows(node -> "legend".equals(node.getId()));
    }

    private Color legendColour() {
        ImageView legend = (ImageView) opened.find(node -> "legend".equals(node.getId()));
        return legend.getImage().getPixelReader().getColor(20, 6);
    }

    @Test
    void clickingEmptyGroundLetsTheSelectionGo(FxRobot robot) {
        robot.clickOn(opened.screenPointOf(KHAI_QUANG));
        opened.await(() -> opened.window().session().view().get().selection().isPresent());

        robot.clickOn(opened.screenPoint(40, 300));
        opened.await(() -> opened.window().session().view().get().selection().isEmpty());
    }

    @Test
    void dragMovesTheGroundWithThePointer(FxRobot robot) {
        Viewport before = opened.viewport();
        LatLon ground = before.toGround(new ScreenPoint(400, 300));
        robot.drag(opened.screenPoint(400, 300), MouseButton.PRIMARY);
        robot.moveTo(opened.screenPoint(450, 320));
        robot.moveTo(opened.screenPoint(520, 350));
        opened.await(() -> Math.abs(opened.window().map().viewport().toScreen(ground).x() - 520) < 1);
        // The robot goes by whole pixels of the screen, where the drag begins and where it ends.
        assertThat(opened.viewport().toScreen(ground).y()).isCloseTo(350, within(1.01));

        robot.drop();
        opened.awaitIdle();
        assertThat(opened.state().camera()).isPresent();
    }

    @Test
    void wheelZoomsAroundThePointer() {
        Point2D pointer = opened.screenPointOf(KHAI_QUANG);
        Viewport before = opened.viewport();
        opened.turnWheel(pointer, 80);
        opened.await(() -> opened.window().map().viewport().zoom() > before.zoom() + 0.5);
        opened.awaitIdle();

        assertThat(opened.screenPointOf(KHAI_QUANG).distance(pointer)).isLessThan(2);
    }

    @Test
    void keysPanZoomAndGoHome(FxRobot robot) {
        robot.clickOn(opened.screenPoint(40, 300));
        Viewport before = opened.viewport();
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        opened.await(() -> opened.window().map().viewport().centre().lon() > before.centre().lon() + 0.01);
        robot.press(KeyCode.PLUS).release(KeyCode.PLUS);
        opened.await(() -> opened.window().map().viewport().zoom() > before.zoom() + 0.4);
        opened.awaitIdle();

        robot.press(KeyCode.HOME).release(KeyCode.HOME);
        opened.await(() -> Math.abs(opened.window().map().viewport().zoom() - before.zoom()) < 1e-6);
        opened.awaitIdle();
        assertThat(opened.state().camera()).isEmpty();
        assertThat(opened.viewport().centre().metresTo(before.centre())).isLessThan(1);
    }

    @Test
    void aHeldKeyMovesTheMapOnAndOnUntilItIsLetGo(FxRobot robot) {
        Viewport before = opened.viewport();
        robot.press(KeyCode.RIGHT);
        opened.await(() -> before.toScreen(opened.window().map().viewport().centre()).x() > before.width() * 0.9);
        robot.release(KeyCode.RIGHT);
        opened.awaitIdle();

        assertThat(opened.viewport().centre().lat()).isCloseTo(before.centre().lat(), within(1e-9));
    }

    @Test
    void aMapPulledBeyondItsLimitsSpringsBack(FxRobot robot) {
        OpenedWindow.ask(() -> {
            opened.window().session().update(state -> state.withCamera(new Camera(new LatLon(21.3, 104), 10)));
            return true;
        });
        opened.awaitIdle();
        LatLon end = opened.viewport().centre();
        robot.drag(opened.screenPoint(300, 300), MouseButton.PRIMARY);
        robot.moveTo(opened.screenPoint(420, 300));
        robot.moveTo(opened.screenPoint(600, 300));
        opened.await(() -> opened.window().map().viewport().toScreen(end).x() > opened.window().map().viewport().width() / 2 + 20);
        assertThat(opened.viewport().toScreen(end).x()).isLessThan(opened.viewport().width() / 2 + 300);

        robot.drop();
        opened.awaitIdle();
        assertThat(opened.viewport().centre().lon()).isCloseTo(end.lon(), within(1e-3));
    }

    @Test
    void homeIsReachedFromAMovementUnderWay(FxRobot robot) {
        Viewport before = opened.viewport();
        robot.press(KeyCode.PLUS).release(KeyCode.PLUS);
        robot.press(KeyCode.HOME).release(KeyCode.HOME);
        opened.awaitIdle();

        assertThat(opened.viewport()).isEqualTo(before);
        assertThat(opened.state().camera()).isEmpty();
    }

    @Test
    void theMapStaysInItsLimits() {
        OpenedWindow.ask(() -> {
            opened.window().map().setMovement(Movement.INSTANT);
            opened.window().map().zoom(20);
            return true;
        });
        assertThat(opened.viewport().zoom()).isEqualTo(14.5);
        OpenedWindow.ask(() -> {
            opened.window().map().zoom(-20);
            for (int i = 0; i < 20; i++) {
                opened.window().map().pan(5, 5);
            }
            return true;
        });
        assertThat(opened.viewport().zoom()).isEqualTo(8.6);
        assertThat(opened.viewport().centre().lat()).isGreaterThan(20.8);
        assertThat(opened.viewport().centre().lon()).isLessThan(106.2);
    }

    @Test
    void keysChangeLanguageAndTheme(FxRobot robot) {
        robot.press(KeyCode.L).release(KeyCode.L);
        opened.await(() -> opened.window().session().view().get().language().equals(Language.ENGLISH));
        robot.press(KeyCode.H).release(KeyCode.H);
        opened.await(() -> opened.window().session().view().get().theme().equals("dark"));
        opened.awaitIdle();
        assertThat(opened.notices()).isFalse();
    }

    @Test
    void aSiteSelectedElsewhereComesIntoView() {
        OpenedWindow.ask(() -> {
            opened.window().map().setMovement(Movement.INSTANT);
            opened.window().map().zoom(3);
            opened.window().map().pan(-3, 0);
            return true;
        });
        OpenedWindow.ask(() -> {
            opened.window().session().update(state -> state.withSelection(KHAI_QUANG));
            return true;
        });
        opened.awaitIdle();

        ScreenPoint at = OpenedWindow.ask(() -> opened.window().map().viewport().toScreen(
                opened.window().session().atlas().site(KHAI_QUANG).orElseThrow().position().orElseThrow().at()));
        Viewport view = opened.viewport();
        assertThat(at.x()).isBetween(0.0, view.width());
        assertThat(at.y()).isBetween(0.0, view.height());
        assertThat(opened.state().camera().orElseThrow().zoom()).isEqualTo(view.zoom());
    }
}
