package vn.vinhphuc.atlas.bench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.SpatialIndex;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.geo.WebMercator;
import vn.vinhphuc.atlas.geo.WorldPoint;

/** The projection and the spatial index, on 10,000 sites. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GroundBench {

    private static final int SITES = 10_000;
    /** About what a window shows at zoom 12. */
    private static final GeoBounds WINDOW = new GeoBounds(105.5, 21.3, 105.65, 21.4);

    private final List<LatLon> places = SyntheticSites.in(Shipped.atlas(), SITES).sites().stream()
            .map(Site::position).flatMap(Optional::stream).map(position -> position.at()).toList();
    private final List<WorldPoint> points = places.stream().map(WebMercator::project).toList();
    private final SpatialIndex<LatLon> index = indexOf(places);
    private final Viewport viewport = new Viewport(new LatLon(21.364, 105.554), 11, 1280, 800);
    private int next;

    @Benchmark
    public WorldPoint project() {
        return WebMercator.project(place());
    }

    @Benchmark
    public LatLon unproject() {
        next = (next + 1) % points.size();
        return WebMercator.unproject(points.get(next));
    }

    /** As for every bitmap in every frame. */
    @Benchmark
    public Object toScreen() {
        next = (next + 1) % points.size();
        return viewport.toScreen(points.get(next));
    }

    @Benchmark
    public List<LatLon> window() {
        return index.within(WINDOW);
    }

    @Benchmark
    public SpatialIndex<LatLon> index() {
        return indexOf(places);
    }

    private static SpatialIndex<LatLon> indexOf(List<LatLon> places) {
        return new SpatialIndex<>(places, at -> new GeoBounds(at.lon(), at.lat(), at.lon(), at.lat()));
    }

    private LatLon place() {
        next = (next + 1) % places.size();
        return places.get(next);
    }
}
