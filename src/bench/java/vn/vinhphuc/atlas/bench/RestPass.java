package vn.vinhphuc.atlas.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.ui.map.MapUnderTest;

/** The camera moves to a place and stops: how long until the exact picture stands, and until all is there. */
final class RestPass {

    private static final long SEED = 20260101;
    private static final int STOPS = 21;
    private static final double SECONDS = 0.5;

    private final MapUnderTest map;
    private final Viewport from;
    private final Viewport to;
    private final long start = System.nanoTime();
    private long stopped;
    private double exact;
    private double complete;

    private RestPass(MapUnderTest map, Viewport to) {
        this.map = map;
        this.from = map.viewport();
        this.to = to;
    }

    /**
     * What was measured from the last movement on, the pause included after which the map counts as at rest.
     *
     * @param exact    until the exact picture of the ground was shown
     * @param complete until all that is visible was shown, labels and cards as well
     */
    record Result(Times exact, Times complete) {
    }

    static Result run(MapUnderTest map) throws InterruptedException, ExecutionException, TimeoutException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        List<Double> exact = new ArrayList<>();
        List<Double> complete = new ArrayList<>();
        for (int i = 0; i < STOPS; i++) {
            Viewport target = map.viewport()
                    .withCentre(new LatLon(random.nextDouble(21.2, 21.5), random.nextDouble(105.4, 105.7)))
                    .withZoom(random.nextDouble(9.5, 13.5));
            RestPass pass = Fx.call(() -> new RestPass(map, target));
            Fx.eachPulse(pass::pulse);
            exact.add(pass.exact);
            complete.add(pass.complete);
        }
        return new Result(Times.of(exact), Times.of(complete));
    }

    private boolean pulse() {
        long now = System.nanoTime();
        double share = (now - start) / 1e9 / SECONDS;
        if (stopped == 0) {
            map.jump(share < 1 ? between(share) : to);
            stopped = share < 1 ? 0 : now;
            return false;
        }
        exact = exact == 0 && map.exact() ? (now - stopped) / 1e6 : exact;
        complete = complete == 0 && map.complete() ? (now - stopped) / 1e6 : complete;
        return exact > 0 && complete > 0;
    }

    private Viewport between(double share) {
        LatLon centre = new LatLon(from.centre().lat() + (to.centre().lat() - from.centre().lat()) * share,
                from.centre().lon() + (to.centre().lon() - from.centre().lon()) * share);
        return to.withCentre(centre).withZoom(from.zoom() + (to.zoom() - from.zoom()) * share);
    }
}
