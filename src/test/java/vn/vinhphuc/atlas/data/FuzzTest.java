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

    private static final int INPUTS = 2_000;
    private static final List<String> PIECES = List.of("null", "true", "-1", "1e999", "0.1", "\"\"", "\"x\"", "[]", "{}",
            "[[]]", "{\"vi\":\"\"}", "\"2025/\"", "\"-\"", ",", ":", "\"", "\\", "{", "}", "[", "]", "\u0000", "Ế", "\uFEFF");

    @Test
    void neverThrows(@TempDir Path pack) throws Exception {
        TestPacks.lay(TestPacks.SMALL, pack);
        List<Path> files = files(pack);
        Random random = new Random(20261124);
        int broken = 0;
        for (int i = 0; i < INPUTS; i++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] sound = Files.readAllBytes(file);
            Files.write(file, mutated(sound, random));
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

    /** One to three changes: a byte, a gap, a doubled part, or another piece in the place of a value. */
    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] changed = bytes;
        for (int i = random.nextInt(3); i >= 0 && changed.length > 1; i--) {
            int from = random.nextInt(changed.length);
            int to = Math.min(changed.length, from + random.nextInt(40));
            changed = switch (random.nextInt(4)) {
                case 0 -> spliced(changed, from, from + 1, new byte[] {(byte) random.nextInt(256)});
                case 1 -> spliced(changed, from, to, new byte[0]);
                case 2 -> spliced(changed, from, from, java.util.Arrays.copyOfRange(changed, from, to));
                default -> replacedValue(changed, from, random);
            };
        }
        return changed;
    }

    /** A piece in the place of what stands between the next colon, comma or bracket and the one after it. */
    private static byte[] replacedValue(byte[] bytes, int from, Random random) {
        int start = separator(bytes, from);
        int end = separator(bytes, Math.min(start + 1, bytes.length));
        byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return spliced(bytes, Math.min(start + 1, end), end, piece);
    }

    private static int separator(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && ":,[]{}".indexOf(bytes[at]) < 0) {
            at++;
        }
        return at;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] piece) {
        byte[] result = new byte[from + piece.length + bytes.length - to];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(piece, 0, result, from, piece.length);
        System.arraycopy(bytes, to, result, from + piece.length, bytes.length - to);
        return result;
    }
}
