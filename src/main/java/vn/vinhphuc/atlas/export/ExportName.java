package vn.vinhphuc.atlas.export;

import java.text.Normalizer;
import java.time.LocalDate;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.view.Fold;

/** The names of exported files: {@code date_subject_language_size.ext}, ASCII, without spaces. */
public final class ExportName {

    private static final int LONGEST_SUBJECT = 60;

    private ExportName() {
    }

    /**
     * The name of a picture, such as {@code 2026-11-05_khai-quang_vi_1920x1080.png}.
     *
     * @param madeOn  the day it is made
     * @param subject what it shows, in any language; letters that have no Latin base are left out
     */
    public static String of(LocalDate madeOn, String subject, Language language, OutputSize size, PictureFormat format) {
        return madeOn + "_" + word(subject) + "_" + language.code() + "_" + size + "." + format.key();
    }

    /** The name of a file of data, such as {@code 2026-11-05_khai-quang_vi.xlsx}. */
    public static String of(LocalDate madeOn, String subject, Language language, DataFormat format) {
        return madeOn + "_" + word(subject) + "_" + language.code() + "." + format.key();
    }

    private static String word(String subject) {
        String ascii = Normalizer.normalize(Fold.of(subject), Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9 ]", "").strip().replaceAll(" +", "-");
        String word = ascii.substring(0, Math.min(LONGEST_SUBJECT, ascii.length())).replaceAll("-+$", "");
        return word.isEmpty() ? "map" : word;
    }
}
