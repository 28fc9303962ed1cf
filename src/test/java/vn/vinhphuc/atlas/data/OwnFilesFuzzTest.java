package vn.vinhphuc.atlas.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhphuc.atlas.view.RandomView;

/** Whatever stands in a view, a tour, a shortlist, preferences or an archive, reading it gives a value or problems and never throws. */
class OwnFilesFuzzTest {

    private static final int INPUTS = 3_000;
    private static final long SEED = 20261130;

    static Stream<Arguments> readers() throws IOException {
        String shortlist = "{\"holds\": \"shortlist\", \"schema\": 1, \"stars\": [\"kcn-a\"], \"notes\": []}";
        String settings = "{\"holds\": \"settings\", \"schema\": 1, \"language\": \"vi\", \"theme\": \"dark\"}";
        return Stream.of(
                reader("view", ViewStateFile.write(new RandomView(3).view()), bytes -> ViewStateFile.read(bytes, "view.json").problems()),
                reader("tour", Files.readString(Path.of("data/tours/province.json")), bytes -> TourFile.read(bytes, "tour.json").problems()),
                reader("shortlist", shortlist, bytes -> ShortlistFile.read(bytes, "shortlist.json").problems()),
                reader("settings", settings, bytes -> PreferencesFile.read(bytes, "settings.json").problems()));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void neverThrows(String name, byte[] sound, Function<byte[], Iterable<Problem>> reading) {
        Random random = new Random(SEED);
        int told = 0;
        for (int i = 0; i < INPUTS; i++) {
            told += reading.apply(Mutations.of(sound, random)).iterator().hasNext() ? 1 : 0;
        }

        assertThat(told).as("%s: inputs with a problem", name).isGreaterThan(INPUTS / 3);
    }

    @Test
    void anArchiveNeverThrows(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("small.atlaspack");
        byte[] sound = zipped(TestPacks.SMALL);
        Random random = new Random(SEED);
        int broken = 0;
        for (int i = 0; i < 500; i++) {
            Files.write(file, Mutations.of(sound, random));
            broken += new PackReader(TestPacks.TODAY).read(new PackArchive(file)) instanceof PackResult.Broken ? 1 : 0;
        }

        assertThat(broken).isPositive();
    }

    private static Arguments reader(String name, String text, Function<byte[], Iterable<Problem>> reading) {
        return Arguments.of(name, text.getBytes(StandardCharsets.UTF_8), reading);
    }

    private static byte[] zipped(Path pack) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes); Stream<Path> files = Files.walk(pack)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(pack.relativize(file).toString()));
                zip.write(Files.readAllBytes(file));
            }
        }
        return bytes.toByteArray();
    }
}
