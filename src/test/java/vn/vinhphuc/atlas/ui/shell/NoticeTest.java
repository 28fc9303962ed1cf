package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.ui.FxThread;

class NoticeTest {

    private final TextField field = new TextField();
    private final Button elsewhere = new Button("elsewhere");

    @Test
    void isReadAloudToWhoeverListens() throws Exception {
        Notice notice = shown(true, elsewhere);
        Node owner = say(notice);
        assertThat(owner).isInstanceOfSatisfying(Button.class, button -> {
            assertThat(button.getText()).isEqualTo("Open");
            assertThat(button.getAccessibleHelp()).isEqualTo("The map is written.");
        });
    }

    @Test
    void interruptsNobodyWhoWrites() throws Exception {
        assertThat(say(shown(true, field))).isEqualTo(field);
    }

    @Test
    void leavesTheFocusWhereNobodyListens() throws Exception {
        assertThat(say(shown(false, elsewhere))).isEqualTo(elsewhere);
    }

    private static Node say(Notice notice) throws Exception {
        return FxThread.on(() -> {
            notice.say("The map is written.", "Open", () -> { });
            return notice.getScene().getFocusOwner();
        });
    }

    private Notice shown(boolean readAloud, Node focus) throws Exception {
        FxThread.start();
        Notice notice = FxThread.on(() -> new Notice(() -> readAloud));
        FxThread.show(new VBox(field, elsewhere, notice), 600, 200);
        FxThread.on(() -> {
            focus.requestFocus();
            return null;
        });
        return notice;
    }
}
