package vn.vinhphuc.atlas.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceTest {

    private static final int MOST_LINES = 250;
    private static final int MOST_LINES_OF_A_TEST = 300;
    private static final int LONGEST_LINE = 140;

    /** A class that does not fit on a few screens does more than one thing. */
    @Test
    void classesAreShort() throws IOException {
        assertThat(longerThan(MOST_LINES, "main")).isEmpty();
        assertThat(longerThan(MOST_LINES_OF_A_TEST, "test")).isEmpty();
    }

    @Test
    void linesFitBesideOneAnother() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources("main", "test", "bench", "dist")) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).length() > LONGEST_LINE && !isRowOfATable(lines.get(i))) {
                    tooLong.add(file + ":" + (i + 1));
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    /** Cases of a test stand in a row each. */
    private static boolean isRowOfATable(String line) {
        return line.contains(" | ");
    }

    private static List<String> longerThan(int most, String part) throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources(part)) {
            int lines = Files.readAllLines(file).size();
            if (lines > most) {
                tooLong.add(file + " has " + lines + " lines");
            }
        }
        return tooLong;
    }

    @Test
    void everyPackageSaysWhatLivesInIt() throws IOException {
        assertThat(sources("main").stream().map(Path::getParent).distinct().filter(folder -> !folder.endsWith("atlas")))
                .allMatch(folder -> Files.exists(folder.resolve("package-info.java")));
    }

    private static List<Path> sources(String... parts) throws IOException {
        List<Path> all = new ArrayList<>();
        for (String part : parts) {
            try (Stream<Path> files = Files.walk(Path.of("src", part, "java"))) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(all::add);
            }
        }
        return all;
    }
}
