package vn.vinhphuc.atlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.tour.LastShow;

/**
 * Processes that write are ended at random moments; what they said was kept is there, whole. {@code -Datlas.kills=300} ends
 * more of them, {@code -Datlas.kills.seed=7} at other moments.
 */
class KilledWriterTest {

    private static final int KILLS = Integer.getInteger("atlas.kills", 9);
    private static final long SEED = Long.getLong("atlas.kills.seed", 20261130);
    private static final int MOST_MILLIS = 250;

    @TempDir
    Path folder;

    @Test
    void whatWasKeptIsThereAfterEachKill() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        int before = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int said = number(killed(random.nextInt(MOST_MILLIS), "a").getFirst());
            Store.Recalled recalled = store().recall();
            int found = KilledWriter.number(recalled.kept().view());

            assertThat(recalled.troubles()).as("kill %d", kill).isEmpty();
            assertThat(said).as("kill %d: it went on where the last one was", kill).isGreaterThan(before);
            assertThat(found).as("kill %d", kill).isBetween(said, said + 1);
            assertThat(recalled.kept().view().query()).isEqualTo(KilledWriter.view("a", found).query());
            assertThat(recalled.kept().shortlist()).isIn(KilledWriter.shortlist("a", said), KilledWriter.shortlist("a", said + 1));
            assertThat(recalled.kept().settings()).isIn(KilledWriter.settings(said), KilledWriter.settings(said + 1));
            assertThat(store().tours().byName().get("a").tour().orElseThrow().scenes())
                    .isIn(KilledWriter.tour("a", said).scenes(), KilledWriter.tour("a", said + 1).scenes());
            assertThat(store().lastShow().map(LastShow::scene)).get().isIn("scene-" + said, "scene-" + (said + 1));
            before = found;
        }
    }

    /** Of the view the last writer wins, whole; of stars and notes both stay. */
    @Test
    void twoAtOnceLeaveNothingTorn() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS / 3; kill++) {
            List<String> said = killed(random.nextInt(MOST_MILLIS), "a", "b");
            Store.Recalled recalled = store().recall();

            assertThat(recalled.troubles()).as("kill %d, after %s", kill, said).isEmpty();
            assertThat(KilledWriter.number(recalled.kept().view())).isPositive();
            assertThat(recalled.kept().shortlist().notes()).extracting(Shortlist.Note::guest).containsExactlyInAnyOrder("a", "b");
            assertThat(store().tours().byName().values()).allMatch(opened -> opened.tour().isPresent()).hasSize(2);
        }
    }

    /** What each of them said last. */
    private List<String> killed(int millis, String... names) throws IOException, InterruptedException {
        List<Process> writers = new ArrayList<>();
        List<BufferedReader> readers = new ArrayList<>();
        List<String> last = new ArrayList<>();
        try {
            for (String name : names) {
                Process writer = start(name);
                writers.add(writer);
                readers.add(writer.inputReader());
            }
            for (BufferedReader reader : readers) {
                last.add(reader.readLine());
            }
            Thread.sleep(millis);
        } finally {
            // The handle, because a process that is ended by itself takes along what it has said.
            writers.forEach(writer -> writer.toHandle().destroyForcibly());
        }
        for (int i = 0; i < writers.size(); i++) {
            writers.get(i).waitFor();
            for (String line = readers.get(i).readLine(); line != null; line = readers.get(i).readLine()) {
                last.set(i, line);
            }
        }
        return last;
    }

    private Process start(String name) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                KilledWriter.class.getName(), folder.toString(), name).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static int number(String said) {
        assertThat(said).as("what a writer said").matches("\\d+");
        return Integer.parseInt(said);
    }

    private Store store() {
        return Store.in(Optional.of(Folders.at(folder)));
    }
}
