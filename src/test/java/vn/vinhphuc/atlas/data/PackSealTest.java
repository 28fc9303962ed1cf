package vn.vinhphuc.atlas.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PackSealTest {

    @Test
    void makesAChangedPackSoundAgain(@TempDir Path pack) throws Exception {
        TestPacks.lay(TestPacks.SMALL, pack);
        Files.writeString(pack.resolve("sectors.json"), " ", java.nio.file.StandardOpenOption.APPEND);
        assertThat(TestPacks.read(pack).problems()).extracting(Problem::kind).containsExactly(ProblemKind.WRONG_CHECKSUM);
        assertThat(PackSeal.seal(pack)).isEmpty();
        assertThat(TestPacks.read(pack)).isInstanceOf(PackResult.Loaded.class);
    }

    @Test
    void changesNothingInASealedPack(@TempDir Path pack) throws Exception {
        TestPacks.lay(TestPacks.SMALL, pack);
        assertThat(PackSeal.seal(pack)).isEmpty();
        assertThat(pack.resolve("manifest.json")).hasSameTextualContentAs(TestPacks.SMALL.resolve("manifest.json"));
        try (var files = Files.list(pack)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whoMayReadOtherFilesMayReadASealedManifest(@TempDir Path pack) throws Exception {
        TestPacks.lay(TestPacks.SMALL, pack);
        PackSeal.seal(pack);
        Path other = Files.writeString(pack.resolve("other.txt"), "");
        assertThat(Files.getPosixFilePermissions(pack.resolve("manifest.json"))).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void leavesABrokenManifestAlone(@TempDir Path pack) throws Exception {
        Files.writeString(pack.resolve("manifest.json"), "{");
        assertThat(PackSeal.seal(pack)).extracting(Problem::kind).containsExactly(ProblemKind.MALFORMED);
        assertThat(pack.resolve("manifest.json")).hasContent("{");
    }
}
