package vn.vinhphuc.atlas.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.vinhphuc.atlas.cartography.BaseCartography;
import vn.vinhphuc.atlas.cartography.BaseStyle;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.TileId;
import vn.vinhphuc.atlas.geo.WebMercator;
import vn.vinhphuc.atlas.geo.WorldPoint;
import vn.vinhphuc.atlas.tiles.RenderedTiles;
import vn.vinhphuc.atlas.tiles.TileRequest;

/** How long one tile takes, over all tiles of the province in turn: 256 px at scale 1, 512 px at scale 2. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TileBench {

    private static final LatLon NORTH_WEST = new LatLon(21.574, 105.322);
    private static final LatLon SOUTH_EAST = new LatLon(21.155, 105.786);

    @Param({"10", "11", "12", "13"})
    public int zoom;

    /** Physical pixels for each logical one. */
    @Param({"1", "2"})
    public double scale;

    private final BaseStyle style = BaseStyle.of(Themes.of("light"), Subject.of(Administration.SINCE_2025));
    private final RenderedTiles tiles = new RenderedTiles(new BaseCartography(Shipped.atlas()));
    private List<TileId> wanted = List.of();
    private int next;

    @Setup
    public void tiles() {
        TileId first = at(NORTH_WEST);
        TileId last = at(SOUTH_EAST);
        wanted = LongStream.rangeClosed(first.y(), last.y()).boxed()
                .flatMap(y -> LongStream.rangeClosed(first.x(), last.x()).mapToObj(x -> new TileId(zoom, x, y)))
                .toList();
    }

    @Benchmark
    public Raster tile() {
        next = (next + 1) % wanted.size();
        return tiles.tile(new TileRequest(wanted.get(next), style, scale, 2));
    }

    private TileId at(LatLon place) {
        WorldPoint world = WebMercator.project(place);
        return new TileId(zoom, (long) (world.x() * (1 << zoom)), (long) (world.y() * (1 << zoom)));
    }
}
