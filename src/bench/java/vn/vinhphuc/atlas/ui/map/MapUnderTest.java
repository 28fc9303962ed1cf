package vn.vinhphuc.atlas.ui.map;

import java.lang.reflect.Field;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import vn.vinhphuc.atlas.geo.Viewport;

/** A map under the eyes of a benchmark. JavaFX thread only. */
public final class MapUnderTest {

    private final AtlasMap map;
    private final CameraControl camera;

    public MapUnderTest(AtlasMap map) {
        this.map = map;
        try {
            Field field = AtlasMap.class.getDeclaredField("camera");
            field.setAccessible(true);
            this.camera = (CameraControl) field.get(map);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the map keeps its camera elsewhere now", e);
        }
    }

    public AtlasMap map() {
        return map;
    }

    /** Shows exactly this view at once. */
    public void jump(Viewport to) {
        camera.jump(to);
    }

    /** Whether the exact picture of the view stands, with everything on it. */
    public boolean complete() {
        return map.getWidth() > 0 && map.idle() && exact();
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
