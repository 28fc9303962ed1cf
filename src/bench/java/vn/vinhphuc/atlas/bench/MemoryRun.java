package vn.vinhphuc.atlas.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.ui.map.MapUnderTest;
import vn.vinhphuc.atlas.view.Camera;

/** Moves the map at random for some minutes and takes the resident memory every ten seconds: {@code memory.json}. */
public final class MemoryRun {

    private static final long SEED = 20260101;
    private static final double INTERVAL_SECONDS = 10;
    private static final double SETTLED_SECONDS = 120;

    private MemoryRun() {
    }

    /**
     * What was measured.
     *
     * @param machine   measured on
     * @param window    size and number of synthetic sites
     * @param minutes   of motion
     * @param movements how many there were
     * @param most      resident, MB
     * @param settled   change from the end of the second minute to the end, MB in a minute; 0 if it did not take longer
     * @param raw       resident every ten seconds, MB
     */
    record Result(Machine machine, String window, double minutes, int movements, double most, double settled, List<Double> raw) {
    }

    /** @param arguments the window, such as {@code window-1280x800-0}, minutes, and the file of the result */
    public static void main(String... arguments) {
        double minutes = Double.parseDouble(arguments[1]);
        Machine machine = Machine.now();
        Stand.parse(arguments[0]).open(map -> {
            Result result = move(map, minutes, machine, arguments[0]);
            Json.write(Path.of(arguments[2]), result);
            System.out.println("memory " + result.window() + ": at most " + result.most() + " MB, then " + result.settled()
                    + " MB in a minute, after " + result.movements() + " movements: " + result.raw());
        });
    }

    private static Result move(MapUnderTest map, double minutes, Machine machine, String window)
            throws InterruptedException, ExecutionException, TimeoutException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        List<Double> raw = new ArrayList<>();
        long start = System.nanoTime();
        int movements = 0;
        for (double seconds = 0; seconds < minutes * 60; seconds = (System.nanoTime() - start) / 1e9) {
            if (seconds >= raw.size() * INTERVAL_SECONDS) {
                raw.add(Math.rint(Machine.residentMegabytes() * 10) / 10);
            }
            Fx.call(() -> move(map, random));
            Fx.eachPulse(map::complete);
            movements++;
        }
        return new Result(machine, window, minutes, movements, raw.stream().mapToDouble(mb -> mb).max().orElse(0), growth(raw), raw);
    }

    private static boolean move(MapUnderTest map, RandomGenerator random) {
        switch (random.nextInt(4)) {
            case 0 -> map.session().update(state -> state.withCamera(new Camera(
                    new LatLon(random.nextDouble(21.2, 21.55), random.nextDouble(105.35, 105.75)), random.nextDouble(9, 14))));
            case 1 -> map.map().pan(random.nextDouble(-0.8, 0.8), random.nextDouble(-0.8, 0.8));
            case 2 -> map.map().zoom(random.nextDouble(-2, 2));
            default -> map.session().update(state -> state.withSelection(map.session().atlas().sites()
                    .get(random.nextInt(map.session().atlas().sites().size())).id()));
        }
        return true;
    }

    private static double growth(List<Double> raw) {
        int from = (int) (SETTLED_SECONDS / INTERVAL_SECONDS);
        double minutes = (raw.size() - 1 - from) * INTERVAL_SECONDS / 60;
        return minutes > 0 ? Math.rint((raw.getLast() - raw.get(from)) / minutes * 10) / 10 : 0;
    }
}
