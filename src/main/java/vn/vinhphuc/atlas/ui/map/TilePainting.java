package vn.vinhphuc.atlas.ui.map;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Fill;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.geo.TileId;
import vn.vinhphuc.atlas.geo.WebMercator;
import vn.vinhphuc.atlas.ui.Background;

/** Paints tiles in one style and at one scale, the one asked for last first. */
final class TilePainting {

    /** One is painted while the one before it is being shown; no more, since what was handed over cannot be held back. */
    private static final int UNDER_WAY = 2;
    private static final double SIDE = WebMercator.TILE_SIZE + 2 * OfflineTiles.MARGIN;

    private final Function<TileId, Raster> painter;
    private final Consumer<Raster> shown;
    private final double scale;
    private final Colour blank;
    private final Background background;
    private final Consumer<Throwable> report;
    private final Deque<TileImage> waiting = new ConcurrentLinkedDeque<>();
    private int open;
    private int under;
    /** The painter looks at it too: what was asked for before a pause is not begun during it. */
    private volatile boolean pausing;
    private long count;
    private boolean reported;
    private volatile boolean closed;

    /**
     * @param painter    paints a tile with {@link OfflineTiles#MARGIN} around it; may throw
     * @param shown      hears of each of its pictures that it is not needed any more
     * @param scale      physical pixels per logical pixel
     * @param blank      what a tile shows until it is painted
     * @param background where it is painted
     * @param report     hears of the first failure
     */
    TilePainting(Function<TileId, Raster> painter, Consumer<Raster> shown, double scale, Colour blank, Background background,
                 Consumer<Throwable> report) {
        this.shown = shown;
        this.painter = painter;
        this.scale = scale;
        this.blank = blank;
        this.background = background;
        this.report = report;
    }

    double scale() {
        return scale;
    }

    /** The side of a picture in physical pixels. */
    int size() {
        return (int) Math.ceil(SIDE * scale);
    }

    /** @param spare pixels of a picture that is not shown any more */
    TileImage blank(TileId tile, @Nullable int[] spare) {
        int colour = 0xFF << 24 | blank.red() << 16 | blank.green() << 8 | blank.blue();
        return TileImage.of(tile, size(), (int) Math.round(OfflineTiles.MARGIN * scale), colour,
                spare != null && spare.length == size() * size() ? spare : new int[size() * size()]);
    }

    void request(TileImage image) {
        image.ask();
        waiting.addLast(image);
        open++;
        goOn();
    }

    private void goOn() {
        while (!pausing && !closed && under < Math.min(UNDER_WAY, open)) {
            under++;
            background.run(this::paintNewest, this::show);
        }
    }

    /** Begins nothing until {@link #resume}: someone waits for something else. */
    TilePainting pause() {
        pausing = true;
        return this;
    }

    void resume() {
        pausing = false;
        goOn();
    }

    /** How many tiles are asked for and not shown yet. */
    int open() {
        return open;
    }

    /** How many pictures were painted so far. */
    long painted() {
        return count;
    }

    void close() {
        closed = true;
        waiting.clear();
    }

    private Painted paintNewest() {
        if (pausing) {
            return Painted.NOTHING;
        }
        TileImage image = waiting.pollLast();
        if (image == null) {
            return Painted.NOTHING;
        }
        try {
            return new Painted(image, painter.apply(image.tile()), null);
        } catch (RuntimeException | Error e) {
            return new Painted(image, missing(), e);
        }
    }

    private void show(Painted painted) {
        under--;
        if (painted.image == null || painted.raster == null) {
            goOn();
            return;
        }
        open--;
        if (closed) {
            return;
        }
        goOn();
        painted.image.show(painted.raster.pixels());
        shown.accept(painted.raster);
        count++;
        if (painted.failure != null && !reported) {
            reported = true;
            report.accept(painted.failure);
        }
    }

    private Raster missing() {
        Outline square = Outline.rectangle(0, 0, SIDE, SIDE);
        Colour line = blank.luminance() > 0.5 ? new Colour(0, 0, 0, 0.18) : new Colour(255, 255, 255, 0.22);
        return Raster.of(new Drawing(SIDE, SIDE, java.util.List.of(
                Mark.filled(square, blank), Mark.filled(square, new Fill.Hatch(line, 45, 12, 2)))), scale);
    }

    private record Painted(@Nullable TileImage image, @Nullable Raster raster, @Nullable Throwable failure) {
        private static final Painted NOTHING = new Painted(null, null, null);
    }
}
