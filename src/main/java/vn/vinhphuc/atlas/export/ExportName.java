package vn.vinhphuc.atlas.export;

import java.time.LocalDate;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.view.Slug;

/** The names of exported files: {@code date_subject_language_size.ext}, ASCII, without spaces. */
public final class ExportName {

    /** What stands for a subject of which no letter is left. */
    private static final String MAP = "map";

    private ExportName() {
    }

    /**
     * The name of a picture, such as {@code 2026-11-05_khai-quang_vi_1920x1080.png}.
     *
     * @param madeOn  the day it is made
     * @param subject what it shows, in any language; letters that have no Latin base are left out
     */
    public static String of(LocalDate madeOn, String subject, Language language, OutputSize size, PictureFormat format) {
        return madeOn + "_" + Slug.of(subject, MAP) + "_" + language.code() + "_" + size + "." + format.key();
    }

    /** The name of a file of data, such as {@code 2026-11-05_khai-quang_vi.xlsx}. */
    public static String of(LocalDate madeOn, String subject, Language language, DataFormat format) {
        return madeOn + "_" + Slug.of(subject, MAP) + "_" + language.code() + "." + format.key();
    }
}
