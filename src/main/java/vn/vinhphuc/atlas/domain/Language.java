package vn.vinhphuc.atlas.domain;

import java.util.regex.Pattern;

/**
 * A language of the program.
 *
 * @param code ISO 639-1, two lower-case letters
 */
public record Language(String code) {

    private static final Pattern CODE = Pattern.compile("[a-z]{2}");

    /** The language every text exists in. */
    public static final Language VIETNAMESE = new Language("vi");
    public static final Language ENGLISH = new Language("en");

    /** @throws IllegalArgumentException if the code is not two lower-case letters */
    public Language {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("language code “" + code + "” is not two lower-case letters");
        }
    }
}
