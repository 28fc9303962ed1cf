package vn.vinhphuc.atlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhphuc.atlas.data.PackFolder;
import vn.vinhphuc.atlas.view.WindowPlace;

class StartPictureTest {

    private static final int WIDTH = 40;
    private static final int HEIGHT = 30;

    @TempDir
    Path home;

    @Test
    void aPictureReturnsAsItWas() {
        StartPicture kept = picture("key", WIDTH, HEIGHT);
        pictures().keep(kept);

        StartPicture found = pictures().find("key").orElseThrow();

        assertThat(found).isEqualTo(kept);
        assertThat(found.pixels().isDirect()).isTrue();
    }

    @Test
    void aPictureOfAnythingElseIsNotFound() {
        pictures().keep(picture("the data of March", WIDTH, HEIGHT));

        assertThat(pictures().find("the data of April")).isEmpty();
        assertThat(pictures().find("the data of Marc")).isEmpty();
        assertThat(pictures().find("")).isEmpty();
    }

    /** Wherever a disk ran full or a machine lost its power. */
    @Test
    void aTornFileIsAsGoodAsNone() throws IOException {
        pictures().keep(picture("key", WIDTH, HEIGHT));
        byte[] whole = Files.readAllBytes(file());
        // The last four bytes are another sum of the same pixels.
        for (int length = 0; length < whole.length - 4; length += 7) {
            Files.write(file(), Arrays.copyOf(whole, length));
            assertThat(pictures().find("key")).as("%d bytes", length).isEmpty();
        }
    }

    @Test
    void nothingInAFileIsTrusted() throws IOException {
        pictures().keep(picture("key", WIDTH, HEIGHT));
        byte[] whole = Files.readAllBytes(file());
        Random random = new Random(20261130);
        for (int i = 0; i < 2_000; i++) {
            byte[] broken = whole.clone();
            broken[random.nextInt(broken.length)] ^= (byte) (1 + random.nextInt(255));
            Files.write(file(), broken);
            Optional<StartPicture> found = pictures().find("key");
            // Title, scale and state of the window are not summed up; whatever they are, the pixels are those that were kept.
            assertThat(found.map(StartPicture::pixels).orElse(picture("key", WIDTH, HEIGHT).pixels()))
                    .isEqualTo(picture("key", WIDTH, HEIGHT).pixels());
        }
    }

    @ParameterizedTest
    @CsvSource({"0,30", "40,0", "8193,10", "8000,8000", "-1,-1"})
    void noPictureIsLargerThanAScreen(int width, int height) {
        assertThat(StartPicture.fits(width, height)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(
                () -> new StartPicture("key", "title", width, height, 1, Optional.empty(), ByteBuffer.allocateDirect(0)));
    }

    @Test
    void aLargeScreenFits() {
        assertThat(StartPicture.fits(3840, 2160)).isTrue();
        assertThat(StartPicture.fits(2160, 3840)).isTrue();
    }

    @Test
    void pixelsAreAllThere() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> new StartPicture("key", "title", WIDTH, HEIGHT, 1,
                        Optional.empty(), ByteBuffer.allocateDirect(WIDTH * HEIGHT * 4 - 1)));
    }

    @Test
    void theShippedPictureServesWhoHasNoneOfHisOwn() throws IOException {
        Path shipped = home.resolve("shipped.picture");
        StartPictures.write(picture("first", WIDTH, HEIGHT), shipped);
        StartPictures pictures = new StartPictures(Optional.of(Folders.at(home.resolve("state"))), Optional.of(shipped));

        assertThat(pictures.find("first")).isPresent();
        pictures.keep(picture("own", WIDTH, HEIGHT));
        assertThat(pictures.find("own")).isPresent();
        assertThat(pictures.find("first")).isPresent();
        assertThat(new StartPictures(Optional.empty(), Optional.of(shipped)).find("first")).isPresent();
    }

    @Test
    void whereNothingCanBeKeptNothingIsSaid() throws IOException {
        Files.writeString(home.resolve("state"), "a file");

        pictures().keep(picture("key", WIDTH, HEIGHT));

        assertThat(pictures().find("key")).isEmpty();
    }

    @Test
    void theKeyChangesWithAllThatTheWindowShows() throws IOException {
        Path pack = Files.createDirectories(home.resolve("pack"));
        Files.writeString(pack.resolve("manifest.json"), "{}");
        Files.writeString(pack.resolve("parks.json"), "[1]");
        String first = key(pack, "1");
        assertThat(key(pack, "1")).isEqualTo(first);
        assertThat(key(pack, "2")).isNotEqualTo(first);

        Files.setLastModifiedTime(pack.resolve("parks.json"), FileTime.fromMillis(1));
        assertThat(key(pack, "1")).isNotEqualTo(first);

        String second = key(pack, "1");
        for (String kept : new String[] {"view", "shortlist", "window", "settings"}) {
            Files.createDirectories(home.resolve("state"));
            Files.writeString(home.resolve("state").resolve(kept + ".json"), "{\"a\":1}");
            String now = key(pack, "1");
            assertThat(now).as(kept).isNotEqualTo(second);
            second = now;
        }
    }

    @Test
    void withoutAManifestThereIsNoKey() throws IOException {
        assertThat(pictures().key("1", new PackFolder(Files.createDirectories(home.resolve("empty"))))).isEmpty();
    }

    private String key(Path pack, String program) {
        return pictures().key(program, new PackFolder(pack)).orElseThrow();
    }

    private StartPictures pictures() {
        return new StartPictures(Optional.of(Folders.at(home.resolve("state"))), Optional.empty());
    }

    private Path file() {
        return home.resolve("state").resolve("start.picture");
    }

    private static StartPicture picture(String key, int width, int height) {
        ByteBuffer pixels = ByteBuffer.allocateDirect(width * height * 4);
        Random random = new Random(1);
        while (pixels.hasRemaining()) {
            pixels.put((byte) random.nextInt(256));
        }
        return new StartPicture(key, "Atlas", width, height, 1.25, Optional.of(new WindowPlace(-1, 2, 800, 600, true)), pixels.rewind());
    }
}
