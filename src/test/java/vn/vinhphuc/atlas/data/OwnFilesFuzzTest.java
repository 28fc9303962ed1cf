package vn.vinhphuc.atlas.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.view.RandomView;
import vn.vinhphuc.atlas.view.tour.LastShow;
import vn.vinhphuc.atlas.view.WindowPlace;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.Settings;
import vn.vinhphuc.atlas.view.PromotionOffice;
import vn.vinhphuc.atlas.view.Preferences;
import vn.vinhphuc.atlas.view.Comfort;

/**
 * Whatever stands in a file that the program keeps, in a tour, a theme or an archive, reading it gives a value or problems and never
 * throws.
 */
class OwnFilesFuzzTest {

    private static final int INPUTS = Fuzz.inputs(3_000);
    private static final int ARCHIVES = Fuzz.inputs(500);

    static Stream<Arguments> readers() throws IOException {
        Shortlist shortlist = Shortlist.EMPTY.toggle("kcn-a").toggle("kcn-b").withNote("Công ty Ắc quy", "kcn-b", "gần sân bay");
        Preferences preferences = new Preferences(Language.ENGLISH, "dark", new Settings(
                new PromotionOffice("Ban xúc tiến", "Vĩnh Yên", "0211 000 000", "a@b.vn", "b.vn", "/logo.png"),
                Map.of("format", "pdf", "size", "a4"),
                Comfort.USUAL.withMotion(Comfort.Motion.LESS).withTextSize(Comfort.TextSize.LARGE)));
        ThemeFile.Roles roles = new ThemeFile.Roles(List.of("land"), List.of("river"), List.of("border"));
        return Stream.of(
                reader("view", ViewStateFile.write(new RandomView(3).view()), bytes -> ViewStateFile.read(bytes, "view.json").problems()),
                reader("tour", Files.readString(Path.of("data/tours/province.json")),
                        bytes -> TourFile.read(bytes, "tour.json").problems()),
                reader("shortlist", ShortlistFile.write(shortlist), bytes -> ShortlistFile.read(bytes, "shortlist.json").problems()),
                reader("settings", PreferencesFile.write(preferences), bytes -> PreferencesFile.read(bytes, "settings.json").problems()),
                reader("show", LastShowFile.write(new LastShow("province", "corridor", true, false)),
                        bytes -> LastShowFile.read(bytes, "show.json").problems()),
                reader("window", WindowPlaceFile.write(new WindowPlace(-1800, 40, 1200, 700, true)),
                        bytes -> WindowPlaceFile.read(bytes, "window.json").problems()),
                reader("theme", ThemeFileTest.SOUND, bytes -> theme(bytes, roles)));
    }

    /** A theme belongs to the program: what is wrong with it is thrown, in one sentence. */
    private static List<?> theme(byte[] bytes, ThemeFile.Roles roles) {
        try {
            ThemeFile.parse(bytes, "theme.json", roles);
            return List.of();
        } catch (IllegalArgumentException e) {
            return List.of(e);
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void neverThrows(String name, byte[] sound, Function<byte[], Iterable<?>> reading) {
        assertThat(reading.apply(sound)).as("%s as it was written", name).isEmpty();
        Random random = Fuzz.random();
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
        Random random = Fuzz.random();
        int broken = 0;
        for (int i = 0; i < ARCHIVES; i++) {
            Files.write(file, Mutations.of(sound, random));
            broken += new PackReader(TestPacks.TODAY).read(new PackArchive(file)) instanceof PackResult.Broken ? 1 : 0;
        }

        assertThat(broken).isPositive();
    }

    private static Arguments reader(String name, String text, Function<byte[], Iterable<?>> reading) {
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
