package vn.vinhphuc.atlas.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.tiles.Mosaic;

/** How long the ground of one frame takes where there is no graphics processor, 1920×1080. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MosaicBench {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final int SIDE = 260;

    @Param({"11", "10.85", "11.7"})
    public double zoom;

    private final Mosaic mosaic = new Mosaic(1, 2);
    private final int[] tile = new int[SIDE * SIDE];
    private final int[] picture = new int[WIDTH * HEIGHT];
    private double moved;

    @Benchmark
    public int[] frame() {
        moved = (moved + 3.7) % 200;
        mosaic.compose(new Viewport(new LatLon(21.364, 105.554), zoom, WIDTH, HEIGHT).moved(moved, 0), id -> tile, picture, WIDTH);
        return picture;
    }
}
