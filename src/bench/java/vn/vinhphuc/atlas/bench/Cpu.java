package vn.vinhphuc.atlas.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Processor time so far, ms, by thread; {@code GC} is the time that all threads stood still for the collector.
 *
 * @param millis by name
 */
record Cpu(SortedMap<String, Double> millis) {

    private static final Map<String, String> THREADS = Map.of("JavaFX Application Thread", "application",
            "QuantumRenderer-0", "render", "tiles1", "tiles", "pictures1", "pictures");

    static Cpu now() {
        SortedMap<String, Double> millis = new TreeMap<>();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null) {
                millis.merge(THREADS.getOrDefault(thread.getThreadName(), "others"),
                        Math.max(0, threads.getThreadCpuTime(thread.getThreadId())) / 1e6, Double::sum);
            }
        }
        millis.put("gc", ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToDouble(GarbageCollectorMXBean::getCollectionTime).sum());
        return new Cpu(millis);
    }

    /** Since an earlier moment, for each of some frames. */
    SortedMap<String, Double> since(Cpu before, int frames) {
        SortedMap<String, Double> each = new TreeMap<>();
        millis.forEach((name, ms) -> each.put(name,
                Math.rint((ms - before.millis.getOrDefault(name, 0.0)) / frames * 100) / 100));
        return each;
    }
}
