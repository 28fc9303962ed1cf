package vn.vinhphuc.atlas.domain;

/**
 * A language of the program.
 *
 * @param code ISO 639-1, two lower-case letters
 */
public record Language(String code) {

    /** The language every text exists in. */
    public static final Language VIETNAMESE = new Language("vi");
    public static final Language ENGLISH = new Language("en");

    /** @throws IllegalArgumentException if the code is not two lower-case letters */
    public Language {
        if (!code.matches("[a-z]{2}")) {
            throw new IllegalArgumentException("language code “" + code + "” is not two lower-case letters");
        }
    }
}
