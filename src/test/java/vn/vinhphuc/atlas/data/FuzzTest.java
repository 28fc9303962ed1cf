package vn.vinhphuc.atlas.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in the files of a pack, reading it gives an atlas or problems and never throws. */
class FuzzTest {

    private static final int INPUTS = Fuzz.inputs(2_000);

    @Test
    void neverThrows(@TempDir Path pack) throws Exception {
        TestPacks.lay(TestPacks.SMALL, pack);
        List<Path> files = files(pack);
        Random random = Fuzz.random();
        int broken = 0;
        for (int i = 0; i < INPUTS; i++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] sound = Files.readAllBytes(file);
            Files.write(file, Mutations.of(sound, random));
            PackResult result = TestPacks.read(pack);
            broken += result instanceof PackResult.Broken ? 1 : 0;
            Files.write(file, sound);
        }
        assertThat(broken).isBetween(INPUTS * 9 / 10, INPUTS);
        assertThat(TestPacks.read(pack).problems()).isEmpty();
    }

    private static List<Path> files(Path pack) throws Exception {
        try (var walk = Files.walk(pack)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
