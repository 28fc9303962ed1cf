package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.view.ViewState;

/** From 2021 to the vision of 2050 and back. */
class PeriodStoryTest extends ShippedWindow {

    @Test
    void stopsAreChosenWithMouseAndKeysAndUndone(FxRobot robot) {
        ViewState before = opened.state();
        assertThat(stop("today").isSelected()).isTrue();

        robot.clickOn(stop("2030"));
        opened.await(() -> period() == PlanPeriod.TO_2030);
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT).press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        opened.await(() -> period() == PlanPeriod.VISION_2050 && stop("2050").isSelected() && !stop("2030").isSelected());
        robot.press(KeyCode.HOME).release(KeyCode.HOME);
        opened.await(() -> period() == PlanPeriod.Y2021 && stop("2021").isFocused());
        assertThat(opened.state()).isEqualTo(before.withPeriod(PlanPeriod.Y2021));

        for (int i = 0; i < 3; i++) {
            OpenedWindow.ask(() -> {
                opened.window().undo();
                return true;
            });
        }
        opened.await(() -> stop("today").isSelected());
        assertThat(opened.state()).isEqualTo(before);
    }

    @Test
    void stopsSayWhatTheyRestOn() {
        assertThat(stop("2030").getAccessibleHelp()).contains("158/QĐ-TTg ngày 6/2/2024");
        assertThat(stop("2050").getAccessibleText()).contains("158/QĐ-TTg");
        assertThat(stop("2021").getAccessibleHelp()).contains("2021").doesNotContain("158");
    }

    @Test
    void nothingInTheBarIsCutOnASmallScreen() {
        for (String language : List.of("vi", "en")) {
            OpenedWindow.ask(() -> {
                opened.window().getScene().getWindow().setWidth(1280);
                opened.window().session().update(state -> state.withLanguage(new Language(language)));
                return true;
            });
            opened.await(() -> bar().getChildrenUnmodifiable().stream().filter(Node::isManaged).allMatch(PeriodStoryTest::isWhole));
            // Nothing gives way but the name to itself in two lines.
            assertThat(bar().getChildrenUnmodifiable()).filteredOn(part -> !part.isManaged()).singleElement()
                    .satisfies(part -> assertThat(part.getStyleClass()).containsAnyOf("brand", "brief"));
        }
    }

    private static boolean isWhole(Node node) {
        double right = node.getBoundsInParent().getMaxX();
        return right <= node.getParent().getLayoutBounds().getWidth() + 0.5
                && node.getLayoutBounds().getWidth() + 1 >= node.minWidth(-1);
    }

    private Parent bar() {
        return (Parent) opened.find(TopBar.class::isInstance);
    }

    private PlanPeriod period() {
        return opened.window().session().view().get().period();
    }

    private ToggleButton stop(String key) {
        return (ToggleButton) opened.find(node -> node.getStyleClass().contains("at-" + key));
    }
}
