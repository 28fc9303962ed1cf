package vn.vinhphuc.atlas.ui.shell;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.tour.TourDesk;

/** The window of the program, in the hands of a program. JavaFX thread only. */
public final class WindowUnderTest {

    private final AtlasWindow window;

    private WindowUnderTest(AtlasWindow window) {
        this.window = window;
    }

    /** The one that is open. */
    public static WindowUnderTest find() {
        return Window.getWindows().stream().flatMap(window -> Stream.ofNullable(window.getScene()))
                .flatMap(scene -> nodes(scene.getRoot()))
                .flatMap(node -> node instanceof AtlasWindow window ? Stream.of(new WindowUnderTest(window)) : Stream.empty())
                .findFirst().orElseThrow();
    }

    /** What is looked at now, also in a movement. */
    public ViewState present() {
        return window.map().present();
    }

    public TourDesk desk() {
        return window.touring().desk();
    }

    /** Makes a tour with one scene. */
    public void beginTour() {
        window.touring().begin();
    }

    public void changeTour(UnaryOperator<TourDesk> change) {
        window.touring().change(change);
    }

    private static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(WindowUnderTest::nodes))
                : Stream.of(node);
    }
}
