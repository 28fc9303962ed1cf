package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.ui.panel.SidePanel;
import vn.vinhphuc.atlas.view.ViewState;

/** Until June 2025 or since July 2025, everywhere. */
class AdministrationStoryTest extends ShippedWindow {

    @Test
    void theSwitchTurnsAddressesRoundAndUndoTurnsThemBack(FxRobot robot) {
        OpenedWindow.ask(() -> {
            opened.window().session().update(state -> state.withSelection("kcn-binh-xuyen"));
            return true;
        });
        opened.await(() -> firstAddress().contains("tỉnh Phú Thọ"));
        ViewState before = opened.state();
        assertThat(segment("last").isSelected()).isTrue();

        robot.clickOn(segment("first"));
        opened.await(() -> firstAddress().contains("tỉnh Vĩnh Phúc"));
        assertThat(opened.state()).isEqualTo(before.withAdministration(Administration.UNTIL_2025));
        robot.clickOn(segment("first"));
        assertThat(segment("first").isSelected()).isTrue();

        OpenedWindow.ask(() -> {
            opened.window().undo();
            return true;
        });
        opened.await(() -> firstAddress().contains("tỉnh Phú Thọ"));
        assertThat(segment("last").isSelected()).isTrue();
        assertThat(opened.state()).isEqualTo(before);
    }

    @Test
    void aKeySwitchesToo(FxRobot robot) {
        robot.press(KeyCode.A).release(KeyCode.A);
        opened.await(() -> opened.window().session().view().get().administration() == Administration.UNTIL_2025);
        assertThat(segment("first").getAccessibleText()).isNotBlank();
        assertThat(segment("first").getAccessibleHelp()).contains("(A ");
    }

    private ToggleButton segment(String place) {
        return (ToggleButton) opened.find(node -> node.getStyleClass().containsAll(List.of("segment", place)));
    }

    private String firstAddress() {
        return OpenedWindow.find(opened.find(SidePanel.class::isInstance),
                node -> node instanceof Text text && text.getText().contains(", tỉnh ")).map(Text.class::cast)
                .map(Text::getText).or(() -> Optional.of("")).get();
    }
}
