package vn.vinhphuc.atlas.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import vn.vinhphuc.atlas.ui.shell.BoothUnderTest;

/**
 * A booth among guests: the tour plays, now and then somebody explores for a while and goes away. All clocks of the booth run ten times as
 * fast, so that twelve minutes are two hours of it. Memory is taken every half a minute: {@code booth.json}.
 */
public final class BoothRun {

    private static final long SEED = 20261130;
    private static final int SPEED = 10;
    private static final double INTERVAL_SECONDS = 30;
    private static final double SETTLED_SECONDS = 120;
    /** Between two guests, and how long one explores; real time. */
    private static final long ALONE_MILLIS = 20_000;
    private static final int TOUCHES = 8;
    private static final long TOUCH_MILLIS = 1_000;
    /** Longer than a guest may do nothing, countdown included; real time. */
    private static final long GONE_MILLIS = 9_000;
    private static final double MEGA = 1 << 20;

    private BoothRun() {
    }

    /**
     * What was measured.
     *
     * @param machine  measured on
     * @param hours    of the booth
     * @param guests   who came and went
     * @param scenes   that were seen playing
     * @param settled  alive after two minutes, MB of the heap
     * @param end      alive at the end, MB of the heap
     * @param alive    after a collection, every half a minute, MB of the heap
     * @param resident every half a minute, MB
     */
    record Result(Machine machine, double hours, int guests, int scenes,
            double settled, double end, List<Double> alive, List<Double> resident) {
    }

    /** @param arguments minutes of real time, and the file of the result */
    public static void main(String... arguments) {
        double minutes = Double.parseDouble(arguments[0]);
        Machine machine = Machine.now();
        Stand.parse("window-1280x800-0").open(map -> {
            long began = System.nanoTime();
            LongSupplier clock = () -> SPEED * ((System.nanoTime() - began) / 1_000_000);
            BoothUnderTest booth = Fx.call(() -> BoothUnderTest.open(clock));
            Result result = soak(booth, minutes, machine);
            Json.write(Path.of(arguments[1]), result);
            System.out.println("booth: " + result.guests() + " guests in "
                    + result.hours() + " h, alive " + result.settled() + " MB after two minutes, "
                    + result.end() + " MB at the end: " + result.alive() + ", resident " + result.resident());
        });
    }

    private static Result soak(BoothUnderTest booth, double minutes, Machine machine) throws InterruptedException, ExecutionException {
        Memory memory = new Memory();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        int guests = 0;
        int scenes = 0;
        while (memory.seconds() < minutes * 60) {
            int before = Fx.call(booth::scene);
            memory.sleep(ALONE_MILLIS);
            scenes += Fx.call(booth::scene) == before ? 0 : 1;
            Fx.call(() -> {
                booth.begin(random);
                return true;
            });
            for (int i = 0; i < TOUCHES && Fx.call(booth::busy); i++) {
                memory.sleep(TOUCH_MILLIS);
                Fx.call(() -> {
                    if (booth.busy()) {
                        booth.explore(random);
                    }
                    return true;
                });
            }
            memory.sleep(GONE_MILLIS);
            if (Fx.call(booth::busy)) {
                throw new IllegalStateException("a guest who had gone is still there");
            }
            guests++;
        }
        int settled = (int) Math.min(memory.alive.size() - 1, SETTLED_SECONDS / INTERVAL_SECONDS);
        return new Result(machine, minutes * SPEED / 60, guests, scenes,
                memory.alive.get(settled), memory.alive.getLast(), memory.alive, memory.resident);
    }

    /** Takes the memory now and then. */
    private static final class Memory {

        private final long start = System.nanoTime();
        private final MemoryMXBean heap = ManagementFactory.getMemoryMXBean();
        private final List<Double> alive = new ArrayList<>();
        private final List<Double> resident = new ArrayList<>();

        double seconds() {
            return (System.nanoTime() - start) / 1e9;
        }

        void sleep(long millis) throws InterruptedException {
            Thread.sleep(millis);
            if (seconds() >= alive.size() * INTERVAL_SECONDS) {
                heap.gc();
                alive.add(Math.rint(heap.getHeapMemoryUsage().getUsed() / MEGA * 10) / 10);
                resident.add(Math.rint(Machine.residentMegabytes() * 10) / 10);
            }
        }
    }
}
