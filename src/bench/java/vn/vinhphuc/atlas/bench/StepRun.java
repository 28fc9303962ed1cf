package vn.vinhphuc.atlas.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javafx.scene.input.KeyCode;
import vn.vinhphuc.atlas.ui.shell.ShowUnderTest;

/**
 * Goes through a tour with the key of a clicker, twice, and watches the pixels of the display: when the first of them changes, when the
 * squares of the progress do, when the map does, and how long it stands still during a flight.
 */
public final class StepRun {

    /** So long nothing changes before a scene counts as standing. */
    private static final double STILL = 1200;
    private static final double LONGEST = 15_000;
    /** Of a flight in which the eye is led by the map, ms. */
    private static final double FLIGHT = 1000;
    private static final int ROUNDS = 2;

    private StepRun() {
    }

    /**
     * What was measured, ms from the key.
     *
     * @param first    the first change
     * @param progress of the strip at the foot, where the squares are
     * @param map      the first change of the map
     * @param frame    between two pictures of the map in the first second of a flight
     * @param still    nothing changes any more
     */
    record Result(Times first, Times progress, Times map, Times frame, Times still) {
    }

    /** One step. */
    private record Step(double first, double progress, double map, List<Double> frames, double still) {
    }

    /** @param arguments the size, such as {@code 1280x720}, the folder of the display's pixels, and the file of the result */
    public static void main(String... arguments) {
        Stand.parse("window-" + arguments[0] + "-0").open(map -> {
            Pixels pixels = Pixels.in(Path.of(arguments[1]));
            ShowUnderTest show = Fx.call(ShowUnderTest::begin);
            watch(pixels, System.nanoTime());
            List<Step> steps = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (int scene = 1; scene < show.scenes(); scene++) {
                    Step step = step(pixels, show, KeyCode.PAGE_DOWN);
                    steps.add(step);
                    System.out.printf("  %s → %d: first %.0f, progress %.0f, map %.0f, frames %.0f, longest %.0f, still %.0f ms%n",
                            arguments[0], scene + 1,
                            step.first, step.progress, step.map, (double) step.frames.size(),
                            step.frames.stream().mapToDouble(f -> f).max().orElse(0), step.still);
                }
                step(pixels, show, KeyCode.HOME);
            }
            Result result = new Result(times(steps.stream().map(Step::first).toList()), times(steps.stream().map(Step::progress).toList()),
                    times(steps.stream().map(Step::map).toList()), times(steps.stream().flatMap(step -> step.frames().stream()).toList()),
                    times(steps.stream().map(Step::still).toList()));
            Json.write(Path.of(arguments[2]), result);
            System.out.println("steps " + arguments[0] + ": first " + result.first + ", progress " + result.progress + ", map " + result.map
                    + ", frames " + result.frame + ", still " + result.still);
        });
    }

    private static Times times(List<Double> values) {
        return Times.of(values.stream().filter(value -> !value.isNaN()).toList());
    }

    private static Step step(Pixels pixels, ShowUnderTest show, KeyCode key) throws InterruptedException, ExecutionException {
        long pressed = System.nanoTime();
        Fx.call(() -> {
            show.press(key);
            return true;
        });
        return watch(pixels, pressed);
    }

    private static Step watch(Pixels pixels, long from) throws InterruptedException {
        double first = Double.NaN;
        double progress = Double.NaN;
        double map = Double.NaN;
        List<Double> frames = new ArrayList<>();
        long[] before = sums(pixels);
        double seen = 0;
        for (double now = 0; (Double.isNaN(first) || now - seen < STILL) && now < LONGEST; now = millis(from)) {
            Thread.sleep(1);
            long[] sums = sums(pixels);
            double at = millis(from);
            if (sums[0] != before[0] || sums[1] != before[1]) {
                first = Double.isNaN(first) ? at : first;
                progress = Double.isNaN(progress) && sums[1] != before[1] ? at : progress;
                if (sums[0] != before[0]) {
                    if (!Double.isNaN(map) && at - map < FLIGHT) {
                        frames.add(at - seen);
                    }
                    map = Double.isNaN(map) ? at : map;
                }
                seen = at;
            }
            before = sums;
        }
        return new Step(first, progress, map, frames, seen);
    }

    /** Of the middle of the map in every scene, and of the foot. */
    private static long[] sums(Pixels pixels) {
        return new long[] {pixels.sum(0.02, 0.2, 0.38, 0.92, 6), pixels.sum(0, 0.95, 1, 1, 2)};
    }

    private static double millis(long from) {
        return (System.nanoTime() - from) / 1e6;
    }
}
