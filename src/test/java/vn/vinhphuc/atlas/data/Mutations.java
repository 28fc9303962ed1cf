package vn.vinhphuc.atlas.data;

import java.util.List;
import java.util.Random;

/** Files as a fault or a hand may leave them. */
final class Mutations {

    private static final List<String> PIECES = List.of("null", "true", "-1", "1e999", "0.1", "\"\"", "\"x\"", "[]", "{}",
            "[[]]", "{\"vi\":\"\"}", "\"2025/\"", "\"-\"", ",", ":", "\"", "\\", "{", "}", "[", "]", "\u0000", "Ế", "\uFEFF");

    private Mutations() {
    }

    /** One to three changes: a byte, a gap, a doubled part, or another piece in the place of a value. */
    static byte[] of(byte[] bytes, Random random) {
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
