package vn.vinhphuc.atlas.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.vinhphuc.atlas.view.SearchHit;
import vn.vinhphuc.atlas.view.SearchIndex;

/** How long a keystroke in the search box takes among ten thousand sites; the aim is 10 ms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SearchBench {

    @Param({"k", "thử nghiệm 99", "thu nghiem 12", "ngheim thu"})
    public String typed = "";

    private final SearchIndex index = new SearchIndex(SyntheticSites.in(Shipped.atlas(), 10_000));

    @Benchmark
    public List<SearchHit> find() {
        return index.find(typed, 50);
    }
}
