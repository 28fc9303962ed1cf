package vn.vinhphuc.atlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.data.Fuzz;
import vn.vinhphuc.atlas.data.ViewStateFile;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.RandomView;
import vn.vinhphuc.atlas.view.ViewState;

/** Whatever stands in a picture, page, slide or view that someone opens, a view or one sentence comes of it. */
class ReopenFuzzTest {

    private static final int INPUTS = Fuzz.inputs(400);
    private static final int PICTURES = Fuzz.inputs(1_000);
    private static final Words WORDS = Words.of(Language.ENGLISH);
    /** What a file says about itself stands at its start or at its end. */
    private static final int EDGE = 30_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void neverThrows(PictureFormat format) throws Exception {
        Path file = folder.resolve("a." + format.key());
        new MapPicture(RealAtlas.ATLAS).write(new MapPicture.Request(ViewState.START.withSelection("kcn-khai-quang"), format,
                new PictureSize(480, 360), LocalDate.of(2026, 11, 5)), new NewFile(file, false));
        assertThat(Reopen.read(file, WORDS)).isInstanceOf(Reopen.Result.Found.class);
        neverThrows(file);
    }

    @Test
    void aKeptViewNeverThrows() throws IOException {
        neverThrows(Files.writeString(folder.resolve("view.json"), ViewStateFile.write(new RandomView(3).view())));
    }

    /** Logos and pictures of a pack. */
    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void aPictureIsReadOrNot(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
        Random random = Fuzz.random();
        assertThat(Raster.read(out.toByteArray())).isPresent();
        long unread = 0;
        for (int i = 0; i < PICTURES; i++) {
            unread += Raster.read(Fuzz.changed(out.toByteArray(), random)).isEmpty() ? 1 : 0;
        }
        assertThat(unread).isPositive();
    }

    private void neverThrows(Path file) throws IOException {
        byte[] sound = Files.readAllBytes(file);
        Random random = Fuzz.random();
        int refused = 0;
        for (int i = 0; i < INPUTS; i++) {
            Files.write(file, changedAtAnEdge(sound, random));
            Reopen.Result result = Reopen.read(file, WORDS);
            assertThat(result.sentence(WORDS)).doesNotContain("Exception", "\n");
            refused += result instanceof Reopen.Result.Found ? 0 : 1;
        }
        assertThat(refused).isPositive();
    }

    private static byte[] changedAtAnEdge(byte[] sound, Random random) throws IOException {
        int edge = Math.min(EDGE, sound.length);
        boolean start = random.nextBoolean();
        int from = start ? 0 : sound.length - edge;
        byte[] changed = Fuzz.changed(java.util.Arrays.copyOfRange(sound, from, from + edge), random);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(sound, 0, from);
        whole.write(changed);
        whole.write(sound, from + edge, sound.length - from - edge);
        return whole.toByteArray();
    }
}
