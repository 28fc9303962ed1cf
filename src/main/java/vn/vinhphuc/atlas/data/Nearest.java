package vn.vinhphuc.atlas.data;

import java.util.Collection;
import java.util.Comparator;

/** Finds the known word that a mistyped one was probably meant to be. */
final class Nearest {

    private Nearest() {
    }

    /** The candidate with the smallest edit distance (Levenshtein), the first of equals; “—” if there is none. */
    static String to(String word, Collection<String> candidates) {
        String start = word.substring(0, Math.min(word.length(), 64));
        return candidates.stream().min(Comparator.comparingInt(candidate -> distance(start, candidate))).orElse("—");
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
