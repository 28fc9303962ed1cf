package vn.vinhphuc.atlas.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.Image;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.TileId;
import vn.vinhphuc.atlas.ui.Background;

@ExtendWith(ApplicationExtension.class)
class OfflineTilesTest {

    private static final GeoBounds REGION = new GeoBounds(105.5, 21.2, 105.6, 21.3);
    private static final long BYTES = 260 * 260 * Integer.BYTES;
    private static final Colour RED = Colour.of("#FF0000");
    private static final Colour BLUE = Colour.of("#0000FF");

    private final OfflineTiles tiles = new OfflineTiles();
    private final List<Throwable> reports = new ArrayList<>();
    private final Background background = new Background("tiles", 1, reports::add);

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void answersAtOnceAndPaintsAfterwards() throws Exception {
        paint(RED);
        CompletableFuture<Image> answer = ask(11, 1624, 900);

        assertThat(answer).isCompleted();
        awaitPainted();
        assertThat(colour(answer.join(), 130)).isEqualTo(0xFFFF0000);
    }

    @Test
    void paintsWhatIsHeldAnewInAnotherStyle() throws Exception {
        paint(RED);
        Image held = ask(11, 1624, 900).join();
        awaitPainted();
        paint(BLUE);
        awaitPainted();

        assertThat(colour(held, 130)).isEqualTo(0xFF0000FF);
    }

    @Test
    void aCoarserTileStandsInUntilATileIsPainted() throws Exception {
        paint(RED);
        awaitPainted();
        TileId inside = TileId.at(REGION.centre(), 13);
        int first = WaitForAsyncUtils.asyncFx(() -> {
            CompletableFuture<Image> answer = tiles.loadTile(13, inside.x(), inside.y());
            tiles.deliver();
            return colour(answer.join(), 130);
        }).get();

        assertThat(first).isEqualTo(0xFFFF0000);
    }

    @Test
    void whatIsPausedIsPaintedWhenItGoesOn() throws Exception {
        TilePainting paused = painting(RED);
        start(paused.pause());
        Image asked = ask(11, 1624, 900).join();
        int open = WaitForAsyncUtils.asyncFx(tiles::open).get();
        assertThat(colour(asked, 130)).isEqualTo(0xFFFFFFFF);

        WaitForAsyncUtils.asyncFx(() -> {
            tiles.resume();
            return true;
        }).get();
        awaitPainted();
        assertThat(colour(asked, 130)).isEqualTo(0xFFFF0000);
        assertThat(paused.painted()).isEqualTo(open);
    }

    /** A window that was closed while its map moved comes to rest after the next one has opened. */
    @Test
    void aMapWhoseTimeIsOverDoesNotPauseTheNextOne() throws Exception {
        TilePainting before = painting(RED);
        start(before);
        start(painting(BLUE));
        WaitForAsyncUtils.asyncFx(() -> {
            tiles.pause(before);
            return true;
        }).get();
        Image asked = ask(11, 1624, 900).join();
        awaitPainted();
        assertThat(colour(asked, 130)).isEqualTo(0xFF0000FF);
    }

    @Test
    void whatWasAskedForBeforeAPauseIsNotBegunDuringIt() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger count = new AtomicInteger();
        TilePainting painting = new TilePainting(tile -> {
            count.incrementAndGet();
            begun.countDown();
            await(goOn);
            return raster(RED);
        }, raster -> { }, 1, Colour.WHITE, background, reports::add);
        start(painting);
        await(begun);
        WaitForAsyncUtils.asyncFx(painting::pause).get();
        goOn.countDown();
        // behind everything that was asked for before
        CountDownLatch behind = new CountDownLatch(1);
        background.run(() -> true, done -> behind.countDown());
        await(behind);
        int open = WaitForAsyncUtils.asyncFx(painting::open).get();

        assertThat(count).hasValue(1);
        assertThat(open).isPositive();
        WaitForAsyncUtils.asyncFx(() -> {
            painting.resume();
            return true;
        }).get();
        awaitPainted();
        assertThat(count).hasValue(1 + open);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aTileThatCannotBePaintedIsHatchedAndReportedOnce() throws Exception {
        start(new TilePainting(tile -> {
            throw new IllegalStateException("no paint for " + tile);
        }, raster -> { }, 1, Colour.WHITE, background, reports::add));
        Image missing = ask(11, 1624, 900).join();
        awaitPainted();

        assertThat(reports).hasSize(1).first().matches(e -> e.getMessage().startsWith("no paint"));
        assertThat(java.util.stream.IntStream.range(0, 260).map(x -> colour(missing, x)).distinct().count()).isGreaterThan(1);
    }

    @Test
    void whoPutsTilesTogetherHasThemInBoundedMemoryAndGluonGetsBlankOnes() throws Exception {
        hold(20 * BYTES);
        paint(RED);
        for (int column = 1600; column < 1660; column++) {
            assertThat(ask(11, column, 900).join().getWidth()).isEqualTo(1);
        }
        awaitPainted();

        assertThat(WaitForAsyncUtils.asyncFx(tiles::bytes).get()).isEqualTo(20 * BYTES);
        int[] last = pixels(new TileId(11, 1659, 900));
        assertThat(last[last.length / 2]).isEqualTo(0xFFFF0000);
        assertThat(WaitForAsyncUtils.asyncFx(tiles::open).get()).as("it was still there").isZero();
    }

    @Test
    void aTileThatComesBackIsPaintedAnew() throws Exception {
        hold(2 * BYTES);
        paint(RED);
        TileId tile = new TileId(11, 1600, 900);
        for (int column = 1600; column < 1610; column++) {
            assertThat(ask(11, column, 900)).isCompleted();
        }
        awaitPainted();
        pixels(tile);
        awaitPainted();

        assertThat(pixels(tile)[130 * 260 + 130]).isEqualTo(0xFFFF0000);
    }

    @Test
    void gluonBeginsAnewWhenItHasAskedForVeryMany() throws Exception {
        hold(BYTES);
        paint(RED);
        assertThat(WaitForAsyncUtils.asyncFx(tiles::tooMany).get()).isFalse();
        WaitForAsyncUtils.asyncFx(() -> {
            for (int i = 0; i < 1_001; i++) {
                assertThat(tiles.loadTile(11, 1600 + i % 3, 900)).isNotNull();
            }
            return true;
        }).get();

        assertThat(WaitForAsyncUtils.asyncFx(tiles::tooMany).get()).isTrue();
        assertThat(WaitForAsyncUtils.asyncFx(() -> {
            tiles.forget();
            return tiles.tooMany();
        }).get()).isFalse();
    }

    @Test
    void neverThrowsWhateverIsAskedFor() throws Exception {
        assertThat(ask(11, 1624, 900)).as("before anything is painted").isCompleted();
        paint(RED);
        assertThat(List.of(ask(-1, 0, 0), ask(40, 1, 1), ask(11, -5, 900), ask(11, 99_999, 900), ask(0, 0, 0)))
                .allSatisfy(answer -> assertThat(answer).isCompleted());
    }

    private void paint(Colour colour) throws Exception {
        start(painting(colour));
    }

    private TilePainting painting(Colour colour) {
        return new TilePainting(tile -> raster(colour), raster -> { }, 1, Colour.WHITE, background, reports::add);
    }

    private static Raster raster(Colour colour) {
        return Raster.of(new Drawing(260, 260, List.of(Mark.filled(Outline.rectangle(0, 0, 260, 260), colour))), 1);
    }

    private void hold(long most) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
            tiles.hold(most);
            return true;
        }).get();
    }

    private int[] pixels(TileId tile) throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> tiles.pixels(tile).clone()).get();
    }

    private void start(TilePainting painting) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
            tiles.paint(painting, REGION);
            return true;
        }).get();
    }

    private CompletableFuture<Image> ask(int zoom, long x, long y) throws Exception {
        AtomicReference<CompletableFuture<Image>> answer = new AtomicReference<>();
        WaitForAsyncUtils.asyncFx(() -> {
            answer.set(tiles.loadTile(zoom, x, y));
            tiles.deliver();
            return true;
        }).get();
        return answer.get();
    }

    private void awaitPainted() throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(() -> tiles.open() == 0).get());
    }

    private static int colour(Image image, int x) {
        return image.getPixelReader().getArgb(x, 130);
    }
}
