package vn.vinhphuc.atlas.view;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The form in which words are compared: without marks (đ is d), without case, and with whatever stands between words
 * (spaces, dashes, dots, brackets) as one space. Folding twice changes nothing.
 *
 * <p>Marks of other scripts, such as those that tell が from か, are kept.
 */
public final class Fold {

    private final StringBuilder text = new StringBuilder();
    private final boolean withMarks;
    private int[] from = new int[32];
    private int[] to = new int[32];

    private Fold(String composed, boolean withMarks) {
        this.withMarks = withMarks;
        for (int i = 0, next; i < composed.length(); i = next) {
            int c = composed.codePointAt(i);
            next = i + Character.charCount(c);
            letter(c, i, next);
        }
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == ' ') {
            text.setLength(end - 1);
        }
    }

    /** “Đồng Sóc” becomes “dong soc”, “CT.05” becomes “ct 05”. */
    public static String of(String words) {
        return new Fold(composed(words), false).text.toString();
    }

    /** Folded but for the marks: “Đồng Sóc” becomes “đồng sóc”. */
    static String keepingMarks(String words) {
        return composed(new Fold(composed(words), true).text.toString());
    }

    /**
     * Where a stretch of the folded form stands in the words themselves.
     *
     * @param words as they are written, composed (NFC)
     * @param start of the stretch in {@code Fold.of(words)}
     * @param end   after its last letter, more than {@code start}
     */
    static Span unfold(String words, int start, int end) {
        Fold fold = new Fold(words, false);
        return new Span(fold.from[start], fold.to[end - 1]);
    }

    private void letter(int c, int start, int next) {
        if (c < 128) {
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (plain) {
                append((char) c, start, next);
            } else if (c >= 'A' && c <= 'Z') {
                append((char) (c + 32), start, next);
            } else {
                gap(start, next);
            }
            return;
        }
        String parts = Normalizer.normalize(Character.toString(Character.toLowerCase(c)), Normalizer.Form.NFKD);
        String whole = Normalizer.normalize(withMarks ? parts : stripped(parts), Normalizer.Form.NFC);
        whole.codePoints().forEach(part -> {
            int lower = part == 'đ' && !withMarks ? 'd' : Character.toLowerCase(part);
            if (Character.isLetterOrDigit(lower) || isMark(lower)) {
                Character.toString(lower).chars().forEach(unit -> append((char) unit, start, next));
            } else {
                gap(start, next);
            }
        });
    }

    private void gap(int start, int next) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            append(' ', start, next);
        }
    }

    private void append(char unit, int start, int next) {
        int length = text.length();
        if (length == from.length) {
            from = Arrays.copyOf(from, length * 2);
            to = Arrays.copyOf(to, length * 2);
        }
        from[length] = start;
        to[length] = next;
        text.append(unit);
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** Without the marks of Latin, Greek and Cyrillic letters. */
    private static String stripped(String decomposed) {
        StringBuilder kept = new StringBuilder();
        decomposed.chars().filter(c -> c < 0x300 || c > 0x36F).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static String composed(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC);
    }

    /**
     * A stretch of a text.
     *
     * @param start index of its first letter
     * @param end   index after its last letter, more than {@code start}
     */
    public record Span(int start, int end) {
    }
}
