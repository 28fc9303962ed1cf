package vn.vinhphuc.atlas.ui.map;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.ui.Session;

/** A map under the eyes of a benchmark. JavaFX thread only. */
public final class MapUnderTest {

    private final AtlasMap map;
    private final CameraControl camera;
    private final Session session;

    private MapUnderTest(AtlasMap map) {
        this.map = map;
        this.camera = map.camera;
        this.session = map.session;
    }

    /** The map in one of the windows of this process. */
    public static Optional<MapUnderTest> find() {
        return Window.getWindows().stream().flatMap(window -> Stream.ofNullable(window.getScene()))
                .flatMap(scene -> nodes(scene.getRoot()))
                .flatMap(node -> node instanceof AtlasMap map ? Stream.of(new MapUnderTest(map)) : Stream.empty()).findFirst();
    }

    public AtlasMap map() {
        return map;
    }

    public Session session() {
        return session;
    }

    public Viewport viewport() {
        return map.viewport();
    }

    /** Shows exactly this view at once. */
    public void jump(Viewport to) {
        camera.jump(to);
    }

    /** Whether the exact picture of the view stands, with everything on it. */
    public boolean complete() {
        return map.complete();
    }

    /** Whether the exact picture of the ground stands. */
    public boolean exact() {
        return nodes(map).anyMatch(node -> node instanceof RestPicture picture && picture.showing());
    }

    /** How many bitmaps are visible. */
    public long bitmaps() {
        return nodes(map).filter(node -> node instanceof ImageView && node.isVisible()).count();
    }

    private static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(MapUnderTest::nodes))
                : Stream.of(node);
    }
}
