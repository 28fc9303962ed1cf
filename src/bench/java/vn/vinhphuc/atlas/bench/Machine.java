package vn.vinhphuc.atlas.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What was measured on.
 *
 * @param date      of the measurement
 * @param system    name and version
 * @param processor its name
 * @param cores     that the program may use
 * @param load      of the machine over the last minute before the measurement; near 0 is quiet
 * @param java      version
 */
record Machine(String date, String system, String processor, int cores, double load, String java) {

    private static final double TICK_MILLIS = 10;

    static Machine now() {
        return new Machine(LocalDate.now(ZoneOffset.UTC).toString(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                fromProc("/proc/cpuinfo", "model name", System.getProperty("os.arch")), Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                System.getProperty("java.vendor") + " " + System.getProperty("java.version"));
    }

    /** Memory of this process that is in use now, MB; 0 where the system does not tell. */
    static double residentMegabytes() {
        return kilobytes("VmRSS") / 1024;
    }

    /** Memory of another process that is in use now, MB; 0 where the system does not tell. */
    static double residentMegabytes(long pid) {
        return kilobytes("/proc/" + pid + "/status", "VmRSS") / 1024;
    }

    /** The most memory this process ever used, MB; 0 where the system does not tell. */
    static double mostResidentMegabytes() {
        return kilobytes("VmHWM") / 1024;
    }

    /**
     * Processor time of this process so far, ms: of all its threads, and by thread where it is 10 ms or more, the compilers and
     * collectors of the virtual machine among them; empty where the system does not tell.
     */
    static SortedMap<String, Double> processorMillis() throws IOException {
        SortedMap<String, Double> millis = new TreeMap<>();
        Path process = Path.of("/proc/self");
        if (Files.isReadable(process.resolve("stat"))) {
            try (DirectoryStream<Path> each = Files.newDirectoryStream(process.resolve("task"))) {
                for (Path thread : each) {
                    spent(thread, millis);
                }
            }
            String name = Files.readString(process.resolve("comm")).strip();
            double main = millis.getOrDefault(name, 0.0);
            millis.remove(name);
            spent(process, millis);
            millis.put("all", millis.getOrDefault(name, 0.0));
            millis.put(name, main);
        }
        millis.values().removeIf(spent -> spent < TICK_MILLIS);
        return millis;
    }

    private static void spent(Path of, SortedMap<String, Double> millis) throws IOException {
        String stat = Files.readString(of.resolve("stat"));
        String[] numbers = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        millis.merge(stat.substring(stat.indexOf('(') + 1, stat.lastIndexOf(')')),
                TICK_MILLIS * (Long.parseLong(numbers[11]) + Long.parseLong(numbers[12])), Double::sum);
    }

    private static double kilobytes(String key) {
        return kilobytes("/proc/self/status", key);
    }

    private static double kilobytes(String file, String key) {
        return Double.parseDouble(fromProc(file, key, "0 kB").replaceAll("\\D", ""));
    }

    private static String fromProc(String file, String key, String otherwise) {
        Path path = Path.of(file);
        if (!Files.isReadable(path)) {
            return otherwise;
        }
        try (Stream<String> lines = Files.lines(path)) {
            return lines.filter(line -> line.startsWith(key)).findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip()).orElse(otherwise);
        } catch (IOException e) {
            return otherwise;
        }
    }
}
