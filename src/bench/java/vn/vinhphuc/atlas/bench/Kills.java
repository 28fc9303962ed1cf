package vn.vinhphuc.atlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.data.TourFile;
import vn.vinhphuc.atlas.store.Folders;
import vn.vinhphuc.atlas.store.Store;

/**
 * Ends the program at random moments while a person works with it, and looks at what the next start would go on with:
 * {@code kills.json}. {@code -Dbench.kills=100} says how often, {@code -Dbench.seed=1} which moments.
 */
final class Kills {

    private static final int MOST_START_MILLIS = 60_000;
    private static final int LEAST_WORK_MILLIS = 500;
    private static final int MOST_WORK_MILLIS = 9_000;

    private final Jvm jvm;
    private final Path state;
    private final Path folder;
    private final RandomGenerator random;

    private Kills(Jvm jvm, Path folder, long seed) throws IOException {
        this.jvm = jvm;
        this.folder = folder;
        this.state = Files.createTempDirectory("atlas-kills");
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /**
     * What one kill cost.
     *
     * @param worked   milliseconds from the first complete map to the kill
     * @param lost     milliseconds before the kill at which the oldest change was made that is lost; 0 if nothing is
     * @param troubles with what is kept, as the next start would tell them
     */
    record Result(long worked, Map<Journal.Part, Long> lost, List<String> troubles) {
    }

    static void measure(Jvm jvm, Path folder) throws IOException, InterruptedException {
        long seed = Long.getLong("bench.seed", 1);
        Kills kills = new Kills(jvm, folder, seed);
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < Integer.getInteger("bench.kills", 10); i++) {
            results.add(kills.once(i));
            System.out.println("kill " + i + ": " + results.getLast());
        }
        long most = results.stream().flatMap(result -> result.lost.values().stream()).mapToLong(lost -> lost).max().orElse(0);
        long troubles = results.stream().filter(result -> !result.troubles.isEmpty()).count();
        System.out.println("kills: " + results.size() + ", at most " + most + " ms lost, " + troubles + " with a file that cannot be used");
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", Machine.now());
        all.put("seed", seed);
        all.put("mostLostMillis", most);
        all.put("raw", results);
        Json.write(folder.resolve("kills.json"), all);
    }

    private Result once(int number) throws IOException, InterruptedException {
        Path file = folder.resolve("kill-journal.txt");
        Files.deleteIfExists(file);
        Journal journal = new Journal(file);
        Process process = jvm.start(KillRun.class, state.toString(), file.toString(), Long.toString(random.nextLong()));
        try {
            for (int waited = 0; journal.lines().isEmpty() && process.isAlive() && waited < MOST_START_MILLIS; waited += 20) {
                Thread.sleep(20);
            }
            long work = random.nextLong(LEAST_WORK_MILLIS, MOST_WORK_MILLIS);
            if (process.waitFor(work, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("kill " + number + ": the program ended by itself");
            }
            long killed = System.currentTimeMillis();
            process.destroyForcibly().waitFor();
            return result(journal.lines(), killed, work);
        } finally {
            process.destroyForcibly();
        }
    }

    private Result result(List<Journal.Line> lines, long killed, long worked) throws IOException {
        Store store = Store.in(Optional.of(Folders.at(state)));
        Store.Recalled recalled = store.recall();
        Map<Journal.Part, Long> lost = new EnumMap<>(Journal.Part.class);
        lost.put(Journal.Part.VIEW, lost(lines, Journal.Part.VIEW, KillRun.view(recalled.kept().view()), killed));
        lost.put(Journal.Part.SHORTLIST, lost(lines, Journal.Part.SHORTLIST, KillRun.shortlist(recalled.kept().shortlist()), killed));
        lost.put(Journal.Part.CAMERA, camera(lines, KillRun.camera(recalled.kept().view()), killed));
        store.tours().byName().values().stream().flatMap(opened -> opened.tour().stream()).findFirst()
                .ifPresent(tour -> lost.put(Journal.Part.TOUR, lost(lines, Journal.Part.TOUR, TourFile.write(tour), killed)));
        List<String> troubles = new ArrayList<>(recalled.troubles().stream().map(Object::toString).toList());
        try (Stream<Path> files = Files.walk(state)) {
            files.filter(path -> path.toString().contains(".aside-")).map(Path::toString).forEach(troubles::add);
        }
        return new Result(worked, lost, troubles);
    }

    /** A map that moves is kept on its way, which the journal does not know: then its age is that of the file. */
    private long camera(List<Journal.Line> lines, String kept, long killed) throws IOException {
        String value = plain(kept);
        if (lines.stream().anyMatch(line -> line.part() == Journal.Part.CAMERA && line.value().equals(value))) {
            return lost(lines, Journal.Part.CAMERA, kept, killed);
        }
        long age = killed - Files.getLastModifiedTime(state.resolve("view.json")).toMillis();
        // A file of the start before this one is as old as that; nothing moved before this one.
        return Math.clamp(age, 0, killed - lines.stream().mapToLong(Journal.Line::millis).min().orElse(killed));
    }

    /** A value that nobody ever saw costs everything. */
    private static long lost(List<Journal.Line> lines, Journal.Part part, String kept, long killed) {
        List<Journal.Line> mine = lines.stream().filter(line -> line.part() == part)
                .sorted(Comparator.comparingLong(Journal.Line::millis)).toList();
        List<String> values = mine.stream().map(Journal.Line::value).toList();
        int last = values.lastIndexOf(plain(kept));
        return last == values.size() - 1 ? 0 : killed - mine.get(last + 1).millis();
    }

    private static String plain(String value) {
        return value.replaceAll("\\s+", " ").strip();
    }
}
