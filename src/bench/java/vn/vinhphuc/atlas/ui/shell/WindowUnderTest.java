package vn.vinhphuc.atlas.ui.shell;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.map.AtlasMap;
import vn.vinhphuc.atlas.ui.map.MapArt;
import vn.vinhphuc.atlas.ui.map.Painters;

/** The window of an atlas, for a benchmark. JavaFX thread only. */
public final class WindowUnderTest {

    private WindowUnderTest() {
    }

    /** Fills a stage with the whole window, or with nothing but the map, and shows it. */
    public static AtlasMap show(Stage stage, double width, double height, boolean whole, Session session, MapArt art,
                                Painters painters) {
        stage.setScene(new Scene(new javafx.scene.layout.Region(), width, height));
        stage.getScene().getStylesheets().add(Style.sheet());
        Parent content = whole ? new AtlasWindow(stage, session, art, painters, address -> { })
                : new AtlasMap(session, art, painters);
        Style.apply(content, Themes.of(session.view().get().theme()));
        stage.getScene().setRoot(content);
        stage.show();
        return find(content).findFirst().orElseThrow();
    }

    /** The map somewhere inside a node. */
    public static Stream<AtlasMap> find(Node node) {
        if (node instanceof AtlasMap map) {
            return Stream.of(map);
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(WindowUnderTest::find)
                : Stream.empty();
    }
}
