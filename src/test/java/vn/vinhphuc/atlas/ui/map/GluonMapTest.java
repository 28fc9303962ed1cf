package vn.vinhphuc.atlas.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.asyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.geo.WebMercator;
import vn.vinhphuc.atlas.ui.Background;

@ExtendWith(ApplicationExtension.class)
class GluonMapTest {

    private static final Viewport FAR = new Viewport(new LatLon(21.35, 105.55), 11, 640, 480);
    private static final double SIDE = WebMercator.TILE_SIZE + 2 * OfflineTiles.MARGIN;

    private final Background background = new Background("test", 1, e -> { });
    private final GluonMap map = new GluonMap(List.of(), ComposedGround.ifNeeded());

    @Start
    void start(Stage stage) {
        OfflineTiles.ofGluon().paint(new TilePainting(tile -> Raster.of(new Drawing(SIDE, SIDE, List.of()), 1), raster -> { }, 1,
                Colour.WHITE, background, e -> { }), new GeoBounds(105.3, 21.1, 105.8, 21.6));
        map.show(FAR);
        stage.setScene(new Scene(map, 640, 480));
        stage.show();
    }

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void givesEveryTileItsPictureBeforeItIsSeen() throws Exception {
        assertThat(asyncFx(() -> {
            map.show(FAR.moved(300, 200).withZoom(12));
            map.layout();
            map.lookupAll("*").stream().filter(Parent.class::isInstance).map(Parent.class::cast).forEach(Parent::layout);
            return tiles();
        }).get()).isNotEmpty().allSatisfy(tile -> assertThat(picture(tile).getImage()).isNotNull());
    }

    @Test
    void showsNoCoarserTilesBelowTheTiles() throws Exception {
        for (double zoom = 11; zoom <= 13; zoom += 0.25) {
            Viewport next = FAR.withZoom(zoom);
            asyncFx(() -> {
                map.show(next);
                return true;
            }).get();
            waitForFxEvents();
        }
        asyncFx(() -> {
            map.show(FAR.withZoom(13.01));
            return true;
        }).get();
        waitForFxEvents();

        assertThat(asyncFx(() -> tiles().stream().filter(Node::isVisible).map(GluonMapTest::scale).toList()).get())
                .isNotEmpty().allSatisfy(scale -> assertThat(scale).isBetween(1.0, 1.1));
    }

    @Test
    void showsTheGroundAsSoonAsItIsPainted() throws Exception {
        Drawing green = new Drawing(SIDE, SIDE, List.of(Mark.filled(Outline.rectangle(0, 0, SIDE, SIDE), Colour.of("#00FF00"))));
        asyncFx(() -> {
            OfflineTiles.ofGluon()
                    .paint(new TilePainting(tile -> Raster.of(green, 1), raster -> { }, 1, Colour.WHITE, background, e -> { }),
                    new GeoBounds(105, 21, 106, 22));
            map.show(FAR.withZoom(11.4));
            return true;
        }).get();

        waitFor(10, TimeUnit.SECONDS, () -> asyncFx(() -> map.snapshot(null, null).getPixelReader().getArgb(320, 240)).get()
                == 0xFF00FF00);
        assertThat(asyncFx(() -> map.snapshot(null, null).getPixelReader().getArgb(5, 475)).get()).isEqualTo(0xFF00FF00);
    }

    private List<Parent> tiles() {
        return map.lookupAll("*").stream()
                .flatMap(node -> node instanceof Parent parent
                        && !parent.getTransforms().isEmpty() && parent.getChildrenUnmodifiable().size() == 1
                        && parent.getChildrenUnmodifiable().getFirst() instanceof ImageView
                        ? java.util.stream.Stream.of(parent) : java.util.stream.Stream.empty())
                .toList();
    }

    private static ImageView picture(Parent tile) {
        return (ImageView) tile.getChildrenUnmodifiable().getFirst();
    }

    private static double scale(Parent tile) {
        return ((Scale) tile.getTransforms().getFirst()).getX();
    }
}
