package vn.vinhphuc.atlas.view;

import java.text.Normalizer;

/** Words as a name that every file system takes: ASCII letters and digits in lower case, with “-” between words. */
public final class Slug {

    private static final int LONGEST = 60;

    private Slug() {
    }

    /**
     * “Bắc Ninh (2)” becomes “bac-ninh-2”; letters that have no Latin base are left out. A slug stays as it is.
     *
     * @param otherwise for words of which nothing is left
     * @return {@value #LONGEST} letters at most
     */
    public static String of(String words, String otherwise) {
        String ascii = Normalizer.normalize(Fold.of(words), Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9 ]", "").strip().replaceAll(" +", "-");
        String slug = ascii.substring(0, Math.min(LONGEST, ascii.length())).replaceAll("-+$", "");
        return slug.isEmpty() ? otherwise : slug;
    }
}
