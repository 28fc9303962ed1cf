package vn.vinhphuc.atlas.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.label.Placed;
import vn.vinhphuc.atlas.cartography.overlay.Overlay;
import vn.vinhphuc.atlas.cartography.overlay.OverlayCartography;
import vn.vinhphuc.atlas.cartography.overlay.OverlayRequest;
import vn.vinhphuc.atlas.cartography.overlay.PlanUnderTest;
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
    private PlanUnderTest plan = new PlanUnderTest(signs, request(11));

    @Setup
    public void sites() {
        signs = new OverlayCartography(SyntheticSites.in(Shipped.atlas(), sites));
        plan = new PlanUnderTest(signs, request(zoom));
    }

    /** Everything: what stands there, where symbols make way, how wide texts are, where labels go, and how it is drawn. */
    @Benchmark
    public Overlay compose() {
        return signs.compose(request(zoom));
    }

    /** Where labels go. */
    @Benchmark
    public List<Placed> place() {
        return plan.place();
    }

    private static OverlayRequest request(double zoom) {
        return OverlayRequest.of(Themes.of("light"), Words.of(Language.VIETNAMESE), Administration.SINCE_2025, zoom);
    }
}
