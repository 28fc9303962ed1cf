package vn.vinhphuc.atlas.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.testfx.util.WaitForAsyncUtils.asyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import com.gluonhq.maps.MapPoint;
import com.gluonhq.maps.MapView;
import com.gluonhq.maps.tile.TileRetriever;
import com.gluonhq.maps.tile.TileRetrieverProvider;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.ui.Background;

/** What we rely on in Gluon Maps, and the faults for whose sake the map is built as it is. A new version that mends one fails here. */
@ExtendWith(ApplicationExtension.class)
class GluonTest {

    private final MapView view = new MapView();

    @Start
    void start(Stage stage) {
        view.setZoom(11);
        view.setCenter(21.3, 105.6);
        stage.setScene(new Scene(view, 640, 480));
        stage.show();
    }

    @Test
    void findsOurTilesAndNoOthers() {
        assertThat(ServiceLoader.load(TileRetriever.class).stream().map(ServiceLoader.Provider::type))
                .isEqualTo(java.util.List.of(OfflineTiles.class));
        assertThat(TileRetrieverProvider.getInstance().load()).isSameAs(OfflineTiles.ofGluon());
    }

    @Test
    void asksTheRetrieverThatWeSpeakTo() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        try (Background background = new Background("test", 1, e -> { })) {
            asyncFx(() -> {
                OfflineTiles.ofGluon().paint(new TilePainting(tile -> {
                    asked.incrementAndGet();
                    throw new IllegalStateException("no tile in this test");
                }, raster -> { }, 1, Colour.WHITE, background, e -> { }), new GeoBounds(105, 21, 106, 22));
                view.setCenter(21.9, 104.2);
                return true;
            }).get();
            waitFor(10, TimeUnit.SECONDS, () -> asked.get() > 0);
        }
    }

    @Test
    void showsWhatOurViewportSays() throws Exception {
        Viewport viewport = new Viewport(new LatLon(21.35, 105.5), 10.7, view.getWidth(), view.getHeight());
        MapPoint corner = asyncFx(() -> {
            view.setZoom(viewport.zoom());
            view.setCenter(viewport.centre().lat(), viewport.centre().lon());
            return view.getMapPosition(0, 0);
        }).get();

        assertThat(corner.getLatitude()).isCloseTo(viewport.bounds().north(), within(1e-9));
        assertThat(corner.getLongitude()).isCloseTo(viewport.bounds().west(), within(1e-9));
    }

    @Test
    void forgetsItsZoomWhenTheWheelTurns() throws Exception {
        double before = shownZoom();
        wheel();

        assertThat(shownZoom()).isCloseTo(before + 0.1, within(1e-6));
        assertThat(asyncFx(view::getZoom).get()).isEqualTo(11.0);
    }

    @Test
    void doesNotSetTheZoomItBelievesToHave() throws Exception {
        wheel();
        double shown = shownZoom();
        asyncFx(() -> {
            view.setZoom(11);
            return true;
        }).get();

        assertThat(shownZoom()).isEqualTo(shown);
    }

    @Test
    void throwsOutOfLayoutForAFailedFuture() {
        CompletableFuture<Image> failed = CompletableFuture.failedFuture(new IllegalStateException("no tile"));

        assertThat(failed.isDone()).as("Gluon takes what is done at once").isTrue();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> failed.getNow(null)))
                .as("and asks for it without a guard").hasCauseInstanceOf(IllegalStateException.class);
    }

    private double shownZoom() throws Exception {
        double degrees = asyncFx(() -> view.getMapPosition(256, 0).getLongitude() - view.getMapPosition(0, 0).getLongitude()).get();
        return Math.log(360 / degrees) / Math.log(2);
    }

    private void wheel() throws Exception {
        asyncFx(() -> {
            Event.fireEvent(view, new ScrollEvent(ScrollEvent.SCROLL, 320, 240, 320, 240, false, false, false, false, false, false,
                    0, 40, 0, 40, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0,
                    0, new PickResult(view, 320, 240)));
            return true;
        }).get();
        waitForFxEvents();
    }
}
