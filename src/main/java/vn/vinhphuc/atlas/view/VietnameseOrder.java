package vn.vinhphuc.atlas.view;

import java.text.Normalizer;
import java.util.Comparator;

/**
 * The order of a Vietnamese dictionary: first the letters (a ă â b c d đ e ê …), then the tones (level, falling, asking,
 * broken, rising, heavy), then as written. Case counts last; what is neither letter nor digit is a gap between words.
 */
public final class VietnameseOrder {

    private static final String ALPHABET = " 0123456789a\u0103\u00e2bcd\u0111e\u00eafghijklmno\u00f4\u01a1pqrstu\u01b0vwxyz";
    /** Combining grave, hook above, tilde, acute, dot below. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    /** Compares words as a dictionary does. */
    public static final Comparator<String> DICTIONARY = Comparator.comparing(Key::of);

    /** Where words stand in a dictionary, for whoever compares them often. */
    public record Key(String letters, String tones, String words) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::letters).thenComparing(Key::tones).thenComparing(Key::words);

        public static Key of(String words) {
            return new Key(VietnameseOrder.letters(words), VietnameseOrder.tones(words), words);
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private VietnameseOrder() {
    }

    private static String letters(String words) {
        StringBuilder places = new StringBuilder();
        toneless(words).codePoints().map(Character::toLowerCase).forEach(c -> {
            int place = Math.max(0, ALPHABET.indexOf(c));
            if (place > 0 || (!places.isEmpty() && places.charAt(places.length() - 1) != 0)) {
                places.append((char) place);
            }
        });
        return places.toString();
    }

    /** The letters with breve, circumflex and horn, but without tone. */
    private static String toneless(String words) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFD).chars()
                .filter(c -> TONES.indexOf(c) < 0).forEach(c -> kept.append((char) c));
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** One sign for the tone of each letter. */
    private static String tones(String words) {
        StringBuilder tones = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFD).chars().forEach(c -> {
            int tone = TONES.indexOf(c) + 1;
            if (tone > 0 && !tones.isEmpty()) {
                tones.setCharAt(tones.length() - 1, (char) ('0' + tone));
            } else if (Character.isLetterOrDigit(c)) {
                tones.append('0');
            }
        });
        return tones.toString();
    }
}
