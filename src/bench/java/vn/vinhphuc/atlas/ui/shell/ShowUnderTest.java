package vn.vinhphuc.atlas.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import vn.vinhphuc.atlas.ui.stage.StageView;

/** A show that runs in the place of the window of this process, and a clicker. JavaFX thread only. */
public final class ShowUnderTest {

    private final Scene audience;
    private final int scenes;

    private ShowUnderTest(Scene audience, int scenes) {
        this.audience = audience;
        this.scenes = scenes;
    }

    /** Begins the tour that the key for it would begin. */
    public static ShowUnderTest begin() {
        AtlasWindow desk = windows().flatMap(scene -> nodes(scene.getRoot()))
                .filter(AtlasWindow.class::isInstance).map(AtlasWindow.class::cast)
                .findFirst().orElseThrow();
        desk.presenting().present();
        Scene audience = windows().filter(scene -> scene.getRoot() instanceof StageView).findFirst().orElseThrow();
        return new ShowUnderTest(audience, desk.presenting().player().orElseThrow().show().get().tour().scenes().size());
    }

    /** How many the tour has. */
    public int scenes() {
        return scenes;
    }

    /** A key goes down and up. */
    public void press(KeyCode key) {
        List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED).forEach(type -> Event.fireEvent(audience.getFocusOwner(),
                new KeyEvent(type, "", "", key, false, false, false, false)));
    }

    private static Stream<Scene> windows() {
        return Window.getWindows().stream().flatMap(window -> Stream.ofNullable(window.getScene()));
    }

    private static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(ShowUnderTest::nodes)) : Stream.of(node);
    }
}
