package vn.vinhphuc.atlas.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackSourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "/etc/passwd", "../secret", "geo/../../secret", "a//b", "a/./b", "C:/x", "a\\b", "a\u0000b", "a/"})
    void refusesPathsThatAreNotPlainlyInside(String path, @TempDir Path pack) {
        assertThatThrownBy(() -> new PackFolder(pack).read(path)).isInstanceOf(PackSource.OutsidePackException.class);
        assertThatThrownBy(() -> new BundledPack().read(path)).isInstanceOf(PackSource.OutsidePackException.class);
    }

    @Test
    void followsALinkInsideThePackOnly(@TempDir Path folder) throws Exception {
        Path pack = Files.createDirectory(folder.resolve("pack"));
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.writeString(pack.resolve("open.txt"), "open");
        Files.createSymbolicLink(pack.resolve("in.txt"), pack.resolve("open.txt"));
        Files.createSymbolicLink(pack.resolve("out.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(pack.resolve("up"), folder);
        PackSource source = new PackFolder(pack);
        assertThat(source.read("in.txt")).hasValueSatisfying(bytes -> assertThat(bytes)
                .asString(java.nio.charset.StandardCharsets.UTF_8).isEqualTo("open"));
        assertThatThrownBy(() -> source.read("out.txt")).isInstanceOf(PackSource.OutsidePackException.class);
        assertThatThrownBy(() -> source.read("up/secret.txt")).isInstanceOf(PackSource.OutsidePackException.class);
    }

    @Test
    void reportsALinkThatLeavesThePack(@TempDir Path folder) throws Exception {
        Path pack = Files.createDirectory(folder.resolve("pack"));
        TestPacks.lay(TestPacks.SMALL, pack);
        Path outside = folder.resolve("parks.json");
        Files.move(pack.resolve("parks.json"), outside);
        Files.createSymbolicLink(pack.resolve("parks.json"), outside);
        assertThat(TestPacks.read(pack).problems()).filteredOn(problem -> problem.file().equals("parks.json"))
                .extracting(Problem::kind).containsExactly(ProblemKind.PATH_OUTSIDE);
    }

    @Test
    void reportsAFileBeyondTheLimit(@TempDir Path pack) throws Exception {
        TestPacks.lay(TestPacks.SMALL, pack);
        try (RandomAccessFile file = new RandomAccessFile(pack.resolve("province.json").toFile(), "rw")) {
            file.setLength(PackSource.LARGEST_FILE + 1L);
        }
        assertThat(TestPacks.read(pack).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.TOO_LARGE);
            assertThat(problem.arguments()).containsExactly("32");
        });
    }

    @Test
    void reportsAFileOfTooManyValues(@TempDir Path pack) throws Exception {
        TestPacks.lay(TestPacks.SMALL, pack);
        Files.writeString(pack.resolve("province.json"), "[" + "1,".repeat(Json.MOST_TOKENS) + "1]");
        PackSeal.seal(pack);
        assertThat(TestPacks.read(pack).problems()).extracting(Problem::kind).containsExactly(ProblemKind.TOO_COMPLEX);
    }

    @Test
    void survivesAnEndlessId(@TempDir Path pack) throws Exception {
        TestPacks.lay(TestPacks.SMALL, pack);
        Path sectors = pack.resolve("sectors.json");
        Files.writeString(sectors, Files.readString(sectors).replace("\"textiles\"", "\"a" + "-a".repeat(100_000) + "\""));
        PackSeal.seal(pack);
        assertThat(TestPacks.read(pack).problems()).extracting(Problem::kind).containsExactly(ProblemKind.NOT_AN_ID);
    }

    @Test
    void isNotAFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("pack.zip"), "");
        assertThat(TestPacks.read(file)).isInstanceOfSatisfying(PackResult.Broken.class,
                broken -> assertThat(broken.unreadable()).isTrue());
    }

    @Test
    void leavesHiddenFilesAlone(@TempDir Path pack) throws Exception {
        TestPacks.lay(TestPacks.SMALL, pack);
        Files.writeString(pack.resolve(".DS_Store"), "x");
        assertThat(TestPacks.read(pack).problems()).isEmpty();
    }
}
