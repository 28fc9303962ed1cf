package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.view.Measured;
import vn.vinhphuc.atlas.view.ViewState;

/** A guest asks how far and how large. */
class MeasureStoryTest extends ShippedWindow {

    @Test
    void aLineFallsOnSitesIsTakenBackAndStays(FxRobot robot) {
        ViewState before = opened.state();
        robot.push(KeyCode.K);
        opened.await(() -> card().isVisible());
        LatLon from = site("kcn-khai-quang");
        robot.clickOn(opened.screenPointOf("kcn-khai-quang").add(4, 3));
        opened.await(() -> points().equals(List.of(from)));
        robot.moveTo(opened.screenPointOf("kcn-kim-hoa").add(-3, 2));
        LatLon to = site("kcn-kim-hoa");
        String km = String.format(java.util.Locale.ROOT, "%.1f", from.metresTo(to) / 1000).replace('.', ',');
        opened.await(() -> value().equals(km + " km"));
        assertThat(opened.state().selection()).as("a click measures and selects nothing").isEmpty();
        assertThat(points()).as("the pointer sets nothing").hasSize(1);

        robot.clickOn(opened.screenPointOf("kcn-kim-hoa"));
        opened.await(() -> points().equals(List.of(from, to)));
        robot.push(KeyCode.BACK_SPACE);
        opened.await(() -> points().size() == 1);
        OpenedWindow.ask(() -> {
            opened.window().undo();
            return true;
        });
        opened.await(() -> points().size() == 2);
        robot.push(KeyCode.ENTER);
        opened.await(() -> !card().isVisible());
        assertThat(points()).containsExactly(from, to);

        robot.push(KeyCode.ESCAPE);
        opened.await(() -> opened.window().session().view().get().inquiry().measured().isEmpty());
        while (OpenedWindow.ask(() -> opened.window().session().history().get().canUndo())) {
            OpenedWindow.ask(() -> {
                opened.window().undo();
                return true;
            });
        }
        assertThat(opened.state()).isEqualTo(before);
    }

    @Test
    void anAreaIsMeasuredWithKeysAlone(FxRobot robot) {
        robot.moveTo(opened.screenPoint(-60, 300));
        robot.push(KeyCode.K).push(KeyCode.K);
        opened.await(() -> measured().map(Measured::shape).equals(Optional.of(Measured.Shape.AREA)));
        for (KeyCode pan : List.of(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.LEFT)) {
            robot.push(pan);
            opened.awaitIdle();
            robot.push(KeyCode.SPACE);
        }
        opened.await(() -> points().size() == 3 && value().contains(" ha · chu vi "));
        robot.push(KeyCode.ENTER);
        opened.await(() -> !card().isVisible());
        assertThat(points()).hasSize(3);
    }

    @Test
    void doubleClickEndsAndTheMapCanBeClickedAgain(FxRobot robot) {
        robot.clickOn(button("measure"));
        opened.await(() -> card().isVisible());
        Point2D open = opened.screenPoint(560, 90);
        robot.clickOn(opened.screenPoint(520, 620));
        opened.await(() -> points().size() == 1);
        robot.doubleClickOn(open);
        opened.await(() -> !card().isVisible());
        assertThat(points()).hasSize(2);
        robot.clickOn(opened.screenPointOf("kcn-khai-quang"));
        opened.await(() -> opened.window().session().view().get().selection().equals(Optional.of("kcn-khai-quang")));
        assertThat(points()).as("measured before, still there").hasSize(2);
        robot.push(KeyCode.K).push(KeyCode.ESCAPE);
        opened.await(() -> measured().isEmpty() && !card().isVisible());
        assertThat(opened.state().selection()).as("Esc leaves the tool first").isPresent();
    }

    private Optional<Measured> measured() {
        return opened.window().session().view().get().inquiry().measured();
    }

    private List<LatLon> points() {
        return OpenedWindow.ask(() -> measured().map(Measured::points).orElse(List.of()));
    }

    private LatLon site(String id) {
        return opened.window().session().atlas().site(id).orElseThrow().position().orElseThrow().at();
    }

    private Node card() {
        return opened.find(node -> node.getStyleClass().contains("measure-card"));
    }

    private String value() {
        return ((Label) OpenedWindow.find(card(), node -> node.getStyleClass().contains("value")).orElseThrow()).getText();
    }

    private Button button(String kind) {
        return (Button) opened.find(node -> node.getStyleClass().containsAll(List.of("map-button", kind)));
    }
}
