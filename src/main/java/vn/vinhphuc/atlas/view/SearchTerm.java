package vn.vinhphuc.atlas.view;

import java.util.Arrays;
import vn.vinhphuc.atlas.view.SearchHit.Field;

/** Some words, and whom they are about. */
final class SearchTerm {

    private static final Field[] FIELDS = Field.values();

    private final String words;
    private final String folded;
    private final String marked;
    private int[] about = new int[1];
    private byte[] fields = new byte[1];
    private int size;

    SearchTerm(String words) {
        this.words = words;
        this.folded = Fold.of(words);
        this.marked = Fold.keepingMarks(words);
    }

    /** As they are written. */
    String words() {
        return words;
    }

    String folded() {
        return folded;
    }

    /** Folded but for the marks. */
    String marked() {
        return marked;
    }

    /** How many things they are about. */
    int size() {
        return size;
    }

    int entry(int i) {
        return about[i];
    }

    Field field(int i) {
        return FIELDS[fields[i]];
    }

    void about(int entry, Field field) {
        if (size > 0 && about[size - 1] == entry && fields[size - 1] <= field.ordinal()) {
            return;
        }
        if (size == about.length) {
            about = Arrays.copyOf(about, size * 2);
            fields = Arrays.copyOf(fields, size * 2);
        }
        about[size] = entry;
        fields[size++] = (byte) field.ordinal();
    }
}
