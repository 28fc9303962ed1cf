package vn.vinhphuc.atlas.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.vinhphuc.atlas.cartography.BaseCartography;
import vn.vinhphuc.atlas.cartography.BaseStyle;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.Viewport;

/** How long the exact picture of the ground takes that replaces the tiles when the map is at rest. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PictureBench {

    private static final LatLon CENTRE = new LatLon(21.364, 105.554);

    @Param({"1366x768", "1920x1080"})
    public String size;

    @Param({"9.7", "10.7", "11.7", "12.7"})
    public double zoom;

    private final BaseStyle style = BaseStyle.of(Themes.of("light"), Subject.of(Administration.SINCE_2025));
    private final BaseCartography base = new BaseCartography(Shipped.atlas());
    private double nudge;

    /** At a zoom where the map has rested before. */
    @Benchmark
    public Raster again() {
        return picture(zoom);
    }

    /** At a zoom where it never was. */
    @Benchmark
    public Raster anew() {
        nudge = (nudge + 1e-5) % 0.01;
        return picture(zoom + nudge);
    }

    private Raster picture(double atZoom) {
        int cross = size.indexOf('x');
        Viewport viewport = new Viewport(CENTRE, atZoom, Integer.parseInt(size.substring(0, cross)),
                Integer.parseInt(size.substring(cross + 1)));
        return Raster.of(base.draw(viewport, style), 1);
    }
}
