package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.ui.compare.CompareTray;
import vn.vinhphuc.atlas.view.Compared;

/** A guest hesitates between parks. */
class CompareStoryTest extends ShippedWindow {

    @Test
    void theMapHasTheKeysWhenTheTrayIsClosed(FxRobot robot) {
        OpenedWindow.ask(() -> {
            opened.window().session().update(state -> state.withSelection("kcn-khai-quang"));
            return true;
        });
        robot.push(KeyCode.C);
        opened.await(() -> opened.find(CompareTray.class::isInstance).isVisible());
        opened.awaitIdle();
        robot.clickOn(OpenedWindow.find(opened.find(CompareTray.class::isInstance), Hyperlink.class::isInstance).orElseThrow());
        opened.await(() -> !opened.find(CompareTray.class::isInstance).isVisible());
        robot.push(KeyCode.H);
        opened.await(() -> opened.window().session().view().get().theme().equals("dark"));
        assertThat(opened.state().query()).isEmpty();
    }

    @Test
    void parksAreComparedByKeyAloneAndTheMapMakesRoom(FxRobot robot) {
        double before = opened.viewport().height();
        OpenedWindow.ask(() -> {
            opened.find(ListView.class::isInstance).requestFocus();
            return true;
        });
        robot.push(KeyCode.DOWN);
        opened.await(() -> opened.window().session().view().get().selection().isPresent());
        robot.push(KeyCode.C);
        opened.await(() -> compared().size() == 1);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.C);
        opened.await(() -> compared().size() == 2);
        opened.awaitIdle();

        assertThat(OpenedWindow.<Boolean>ask(() -> tray().isVisible())).isTrue();
        assertThat(opened.viewport().height()).isLessThan(before - 200).isGreaterThan(300);
        assertThat(bounds(tray()).getMinY()).isGreaterThanOrEqualTo(bounds(opened.window().map()).getMaxY() - 1);

        robot.push(KeyCode.C);
        opened.await(() -> compared().size() == 1);
        robot.press(KeyCode.CONTROL).push(KeyCode.Z).release(KeyCode.CONTROL);
        opened.await(() -> compared().size() == 2);
    }

    @Test
    void aFifthSiteFindsNoRoomAndThatIsSaid(FxRobot robot) {
        List<String> four = List.of("kcn-khai-quang", "kcn-binh-xuyen", "kcn-ba-thien", "kcn-ba-thien-ii");
        OpenedWindow.ask(() -> {
            opened.window().session().update(state -> state.withCompared(new Compared(four)).withSelection("kcn-son-loi"));
            return true;
        });
        robot.push(KeyCode.C);
        opened.await(opened::notices);
        assertThat(compared()).isEqualTo(four);
    }

    @Test
    void aSelectedParkStaysVisibleWhenTheTrayOpens(FxRobot robot) {
        OpenedWindow.ask(() -> {
            opened.window().session().update(state -> state.withSelection("kcn-phuc-yen"));
            return true;
        });
        robot.push(KeyCode.Z);
        opened.awaitIdle();
        OpenedWindow.ask(() -> {
            opened.window().map().pan(0, -0.4);
            return true;
        });
        opened.awaitIdle();
        double height = opened.viewport().height();
        robot.push(KeyCode.C);
        opened.await(() -> opened.window().map().viewport().height() < height);
        opened.awaitIdle();
        ScreenPoint at = opened.viewport().toScreen(
                opened.window().session().atlas().site("kcn-phuc-yen").orElseThrow().position().orElseThrow().at());
        assertThat(at.y()).isBetween(0.0, opened.viewport().height());
    }

    @Test
    void aColumnIsDraggedToAnotherPlace(FxRobot robot) {
        OpenedWindow.ask(() -> {
            opened.window().session().update(state -> state.withCompared(
                    new Compared(List.of("kcn-khai-quang", "kcn-binh-xuyen", "kcn-ba-thien"))));
            return true;
        });
        opened.awaitIdle();
        List<Node> headings = OpenedWindow.ask(() -> List.copyOf(tray().lookupAll(".site-heading")));
        double left = headings.stream().mapToDouble(node -> bounds(node).getMinX()).min().orElseThrow();
        Node first = headings.stream().filter(node -> bounds(node).getMinX() == left).findFirst().orElseThrow();
        double width = bounds(first).getWidth();
        robot.moveTo(first).press(MouseButton.PRIMARY).moveBy(width, 0).release(MouseButton.PRIMARY);
        opened.await(() -> compared().equals(List.of("kcn-binh-xuyen", "kcn-khai-quang", "kcn-ba-thien")));
        assertThat(opened.state().selection()).isEmpty();
    }

    private List<String> compared() {
        return opened.window().session().view().get().inquiry().compared().ids();
    }

    private CompareTray tray() {
        return (CompareTray) opened.find(CompareTray.class::isInstance);
    }

    private Bounds bounds(Node node) {
        return OpenedWindow.ask(() -> opened.window().sceneToLocal(node.localToScene(node.getBoundsInLocal())));
    }
}
