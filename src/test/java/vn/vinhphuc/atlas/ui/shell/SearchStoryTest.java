package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import vn.vinhphuc.atlas.ui.panel.SidePanel;

/** From a key to a park's figures, and back. */
class SearchStoryTest extends ShippedWindow {

    @Test
    void slashFindsAParkAndEscapeReturnsToWhereOneWas(FxRobot robot) {
        robot.press(KeyCode.SLASH).release(KeyCode.SLASH);
        opened.await(() -> opened.window().getScene().getFocusOwner() instanceof TextField);
        robot.write("ba thien");
        opened.await(() -> opened.window().session().view().get().query().equals("ba thien"));
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        opened.await(() -> opened.window().session().view().get().selection().filter(id -> id.startsWith("kcn-ba-thien")).isPresent());
        opened.awaitIdle();

        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        opened.await(() -> opened.window().session().view().get().query().isEmpty());
        assertThat(opened.state().selection()).isEmpty();
        assertThat(opened.state().camera()).isEmpty();
    }

    @Test
    void lettersTypedIntoTheSearchAreNoShortcuts(FxRobot robot) {
        robot.clickOn(opened.find(TextField.class::isInstance));
        robot.write("lh");
        opened.await(() -> opened.window().session().view().get().query().equals("lh"));

        assertThat(opened.state().language().code()).isEqualTo("vi");
        assertThat(opened.state().theme()).isEqualTo("light");
    }

    @Test
    void afterASearchTheKeysBelongToTheMapAgain(FxRobot robot) {
        robot.push(KeyCode.SLASH);
        robot.write("ba thien");
        opened.await(() -> opened.window().session().view().get().query().equals("ba thien"));
        robot.push(KeyCode.ENTER);
        opened.await(() -> panelSays("Khu công nghiệp Bá Thiện"));

        robot.push(KeyCode.L);
        opened.await(() -> panelSays("Bá Thiện Industrial Park") && panelSays("not published"));
        assertThat(opened.state().query()).isEqualTo("ba thien");
    }

    @Test
    void aClickedParkStandsInThePanelWithWhatItsRateIsAShareOf(FxRobot robot) {
        robot.clickOn(opened.screenPointOf("kcn-khai-quang"));
        opened.await(() -> opened.window().session().view().get().selection().equals(Optional.of("kcn-khai-quang")));

        opened.await(() -> panelSays("Khu công nghiệp Khai Quang"));
        opened.await(() -> panelSays("96,9%") && panelSays("của đất công nghiệp") && panelSays("12/2025"));
    }

    private boolean panelSays(String words) {
        return OpenedWindow.find(opened.find(SidePanel.class::isInstance), node ->
                node instanceof Labeled label && words.equals(label.getText())
                        || node instanceof Text text && words.equals(text.getText().strip())).isPresent();
    }
}
