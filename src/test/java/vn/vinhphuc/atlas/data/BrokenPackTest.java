package vn.vinhphuc.atlas.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;

/**
 * Every rule has a smallest pack that breaks it: a folder of {@code packs/broken} is laid over the pack {@code small},
 * and the one problem expected stands in {@code expected.tsv} (an argument {@code *} may be anything).
 */
class BrokenPackTest {

    private static final Path BROKEN = TestPacks.ROOT.resolve("broken");

    /** Rules that need a disk, a size or another kind of file to be broken; other tests do that. */
    private static final Set<ProblemKind> ELSEWHERE = EnumSet.of(
            ProblemKind.UNREADABLE, ProblemKind.DAMAGED_ARCHIVE, ProblemKind.TOO_LARGE, ProblemKind.NOT_A_COLOUR,
            ProblemKind.NOT_A_WEIGHT, ProblemKind.ODD_DASH, ProblemKind.TWICE,
            ProblemKind.TOO_MANY, ProblemKind.UNKNOWN_SUBJECT, ProblemKind.UNKNOWN_STATEMENT, ProblemKind.NO_SUCH_FIGURE,
            ProblemKind.FIGURE_CHANGED, ProblemKind.OTHER_DATA);

    record Expected(String folder, Severity severity, ProblemKind kind, String file, String pointer, List<String> arguments) {

        static Expected of(String line) {
            String[] cells = line.split("\t");
            return new Expected(cells[0], Severity.valueOf(cells[1]), ProblemKind.valueOf(cells[2]), cells[3],
                    cells[4].equals("-") ? "" : cells[4], Arrays.asList(cells).subList(5, cells.length));
        }

        void matches(Problem problem) {
            assertThat(problem.severity()).isEqualTo(severity);
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.file()).isEqualTo(file);
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.arguments()).hasSameSizeAs(arguments);
            for (int i = 0; i < arguments.size(); i++) {
                if (!arguments.get(i).equals("*")) {
                    assertThat(problem.arguments().get(i)).isEqualTo(arguments.get(i));
                }
            }
        }

        @Override
        public String toString() {
            return folder;
        }
    }

    static List<Expected> rules() throws IOException {
        return Files.readAllLines(BROKEN.resolve("expected.tsv")).stream().map(Expected::of).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void reportsTheOneProblem(Expected expected, @TempDir Path pack) throws Exception {
        TestPacks.lay(TestPacks.SMALL, pack);
        TestPacks.lay(BROKEN.resolve(expected.folder()), pack);
        if (!Files.exists(BROKEN.resolve(expected.folder()).resolve("manifest.json"))) {
            PackSeal.seal(pack);
        }
        PackResult result = TestPacks.read(pack);
        assertThat(result.problems()).singleElement().satisfies(expected::matches);
        assertThat(result).isInstanceOf(
                expected.severity() == Severity.ERROR ? PackResult.Broken.class : PackResult.Loaded.class);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasASentenceForItInEveryLanguage(Expected expected) {
        Problem problem = new Problem(expected.severity(), expected.kind(), expected.file(), expected.pointer(), expected.arguments());
        for (Language language : Words.languages()) {
            assertThat(problem.sentence(Words.of(language))).startsWith(expected.file())
                    .doesNotContain("{0}", "{1}", "{2}", "{3}");
        }
    }

    @Test
    void everyFolderIsExpected() throws Exception {
        try (Stream<Path> folders = Files.list(BROKEN)) {
            assertThat(folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(rules().stream().map(Expected::folder).toList());
        }
    }

    @Test
    void everyRuleIsBroken() throws Exception {
        Set<ProblemKind> broken = rules().stream().map(Expected::kind)
                .collect(Collectors.toCollection(() -> EnumSet.copyOf(ELSEWHERE)));
        assertThat(broken).containsExactlyInAnyOrder(ProblemKind.values());
    }
}
