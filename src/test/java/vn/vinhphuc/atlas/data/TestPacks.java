package vn.vinhphuc.atlas.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The packs under {@code src/test/resources/packs}. */
final class TestPacks {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Path ROOT = Path.of("src/test/resources/packs");
    static final Path SMALL = ROOT.resolve("small");

    private TestPacks() {
    }

    static PackResult read(Path folder) {
        return new PackReader(TODAY).read(PackSource.at(folder));
    }

    /** Copies a folder over another one. */
    static void lay(Path from, Path over) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = over.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
