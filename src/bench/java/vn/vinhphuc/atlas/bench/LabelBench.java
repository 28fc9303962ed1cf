package vn.vinhphuc.atlas.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.overlay.Overlay;
import vn.vinhphuc.atlas.cartography.overlay.OverlayCartography;
import vn.vinhphuc.atlas.cartography.overlay.OverlayRequest;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;

/** How long it takes to place the symbols and labels of the whole province for a moving map. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LabelBench {

    @Param({"9.5", "10.25", "11", "12", "13"})
    public double zoom;

    @Param({"0", "1000", "10000"})
    public int sites;

    private OverlayCartography signs = new OverlayCartography(Shipped.atlas());

    @org.openjdk.jmh.annotations.Setup
    public void sites() {
        signs = new OverlayCartography(SyntheticSites.in(Shipped.atlas(), sites));
    }

    @Benchmark
    public Overlay compose() {
        return signs.compose(OverlayRequest.of(Themes.of("light"), Words.of(Language.VIETNAMESE), Administration.SINCE_2025, zoom));
    }
}
