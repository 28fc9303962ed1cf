package vn.vinhphuc.atlas.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackArchiveTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "small/"})
    void isReadLikeItsFolder(String root) throws IOException {
        Path file = zip(zip -> addPack(zip, root));

        assertThat(read(file)).isEqualTo(TestPacks.read(TestPacks.SMALL));
        assertThat(PackSource.at(file).paths()).isEqualTo(PackSource.at(TestPacks.SMALL).paths());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.json", "/etc/outside.json", "geo/../../outside.json", "C:/outside.json"})
    void aPathThatLeadsOutIsRefused(String path) throws IOException {
        Path file = zip(zip -> {
            addPack(zip, "");
            add(zip, path, "{}");
        });

        assertThat(read(file).problems()).extracting(Problem::kind).contains(ProblemKind.PATH_OUTSIDE);
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() throws IOException {
        byte[] nothing = new byte[1 << 20];
        Path file = zip(zip -> {
            addPack(zip, "");
            for (int i = 0; i < 300; i++) {
                zip.putNextEntry(new ZipEntry("bomb-" + i + ".json"));
                zip.write(nothing);
            }
        });

        assertThat(Files.size(file)).isLessThan(2 << 20);
        assertThat(read(file).problems()).extracting(Problem::kind).contains(ProblemKind.DAMAGED_ARCHIVE);
        assertThat(((PackResult.Broken) read(file)).unreadable()).isTrue();
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        Path file = zip(zip -> {
            addPack(zip, "");
            for (int i = 0; i <= PackArchive.MOST_FILES; i++) {
                add(zip, "more/" + i + ".json", "");
            }
        });

        assertThat(read(file).problems()).isNotEmpty().extracting(Problem::kind).containsOnly(ProblemKind.DAMAGED_ARCHIVE);
    }

    @Test
    void whatIsNoZipIsAProblem() throws IOException {
        Path file = Files.writeString(folder.resolve("a.atlaspack"), "no zip");

        assertThat(((PackResult.Broken) read(file)).unreadable()).isTrue();
        assertThat(read(file).problems().getFirst().arguments()).noneMatch(said -> said.contains("Exception"));
        assertThat(((PackResult.Broken) read(folder.resolve("none.atlaspack"))).unreadable()).isTrue();
    }

    private static PackResult read(Path file) {
        return new PackReader(TestPacks.TODAY).read(new PackArchive(file));
    }

    private Path zip(Filling filling) throws IOException {
        Path file = folder.resolve("pack.atlaspack");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            filling.fill(zip);
        }
        return file;
    }

    private static void addPack(ZipOutputStream zip, String root) throws IOException {
        try (Stream<Path> files = Files.walk(TestPacks.SMALL)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(zip, root + TestPacks.SMALL.relativize(file), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
    }

    private static void add(ZipOutputStream zip, String path, String bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    private interface Filling {
        void fill(ZipOutputStream zip) throws IOException;
    }
}
