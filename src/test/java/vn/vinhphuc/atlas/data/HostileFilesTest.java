package vn.vinhphuc.atlas.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;

/** Files that someone made to harm, or with an odd editor: refused in a sentence that names the place, or read as they are meant. */
class HostileFilesTest {

    private static final String NUMBER = "\"value\": ";

    @TempDir
    Path pack;

    @BeforeEach
    void lay() throws IOException {
        TestPacks.lay(TestPacks.SMALL, pack);
    }

    static Stream<Arguments> contents() {
        return Stream.of(
                Arguments.of("nested lists", "[".repeat(100_000), ProblemKind.TOO_COMPLEX),
                Arguments.of("nested objects", "{\"a\":".repeat(100_000), ProblemKind.TOO_COMPLEX),
                Arguments.of("a text of 25 MB", "[\"" + "a".repeat(25 << 20) + "\"]", ProblemKind.TOO_COMPLEX),
                Arguments.of("a name of 10,000 letters", "[{\"" + "a".repeat(10_000) + "\": 1}]", ProblemKind.TOO_COMPLEX),
                Arguments.of("a number of 10,000 digits", "[" + "9".repeat(10_000) + "]", ProblemKind.TOO_COMPLEX),
                Arguments.of("three million numbers", "[" + "1,".repeat(3_000_000) + "1]", ProblemKind.TOO_COMPLEX),
                Arguments.of("an exponent beyond all", "[1e99999999999]", ProblemKind.MALFORMED),
                Arguments.of("not a number", "[NaN]", ProblemKind.MALFORMED),
                Arguments.of("a comment", "[/* here */]", ProblemKind.MALFORMED),
                Arguments.of("two documents", "[] []", ProblemKind.MALFORMED),
                Arguments.of("the same name twice", "[{\"id\": \"a\", \"id\": \"b\"}]", ProblemKind.DUPLICATE_KEY),
                Arguments.of("where a link leads", "/etc/passwd", ProblemKind.MALFORMED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contents")
    void isRefusedInOneSentence(String name, String content, ProblemKind kind) throws IOException {
        Files.writeString(pack.resolve("parks.json"), content);

        assertThat(TestPacks.read(pack)).isInstanceOf(PackResult.Broken.class);
        assertThat(TestPacks.read(pack).problems()).anySatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.file()).isEqualTo("parks.json");
        }).allSatisfy(problem -> assertThat(problem.sentence(Words.of(Language.ENGLISH))).hasSizeLessThan(600).doesNotContain("Exception"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999", "-1e999999", "1e-999999", "1e309", "123456789012345678901234567890"})
    void aNumberBeyondAllIsReadOrNamed(String number) throws IOException {
        for (Path file : Stream.of("parks.json", "geo/communes.geojson").map(pack::resolve).filter(Files::exists).toList()) {
            String sound = Files.readString(file);
            for (int at = 0; at >= 0 && at < sound.length(); at = next(sound, at + 1)) {
                Files.writeString(file, sound.substring(0, at) + sound.substring(at).replaceFirst("-?\\d+(\\.\\d+)?", number));
                assertThat(TestPacks.read(pack).problems()).isNotEmpty();
            }
            Files.writeString(file, sound);
        }
    }

    @Test
    void aMarkOfTheOrderOfBytesDoesNoHarm() throws IOException {
        assertThat(rewritten(text -> "\uFEFF" + text, StandardCharsets.UTF_8).problems()).extracting(Problem::kind)
                .containsOnly(ProblemKind.WRONG_CHECKSUM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "windows-1258"})
    void anotherEncodingIsNamed(String encoding) throws IOException {
        assertThat(rewritten(text -> text, Charset.forName(encoding)).problems()).extracting(Problem::kind)
                .containsAnyOf(ProblemKind.NOT_UTF8, ProblemKind.MALFORMED);
    }

    private PackResult rewritten(UnaryOperator<String> change, Charset encoding) throws IOException {
        Path file = pack.resolve("parks.json");
        Files.write(file, change.apply(Files.readString(file)).getBytes(encoding));
        return TestPacks.read(pack);
    }

    /** Where the next number stands, some way further on. */
    private static int next(String text, int from) {
        int far = from + text.length() / 25;
        int value = text.indexOf(NUMBER, from);
        return value < 0 ? -1 : Math.max(value, Math.min(far, text.length()));
    }
}
