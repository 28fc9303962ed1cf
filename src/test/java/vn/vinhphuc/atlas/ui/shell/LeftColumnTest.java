package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhphuc.atlas.RealAtlas.ATLAS;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import vn.vinhphuc.atlas.ui.FxThread;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.ViewState;

/** The search stands before the column, and swallows the letters of keys when it has the focus. */
class LeftColumnTest {

    private Node list;
    private Node search;
    private LeftColumn column;

    @BeforeEach
    void show() throws Exception {
        FxThread.start();
        VBox window = FxThread.on(() -> {
            list = new ListView<String>();
            search = new TextField();
            column = new LeftColumn(new Session(ATLAS, ViewState.START), list, ListView<String>::new);
            return new VBox(search, column);
        });
        FxThread.show(window, 276, 600);
    }

    @Test
    void theFocusStaysInAColumnThatIsTurned() throws Exception {
        assertThat(turnedFrom(list)).isInstanceOfSatisfying(ToggleButton.class, tab -> assertThat(tab.isSelected()).isTrue());
    }

    @Test
    void aFocusElsewhereStaysThere() throws Exception {
        assertThat(turnedFrom(search)).isEqualTo(search);
    }

    private Node turnedFrom(Node focused) throws Exception {
        FxThread.on(() -> {
            focused.requestFocus();
            column.turn();
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return FxThread.on(() -> column.getScene().getFocusOwner());
    }
}
