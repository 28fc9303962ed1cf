package vn.vinhphuc.atlas.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The same words in several languages.
 *
 * @param words from language to words; Vietnamese is always there
 */
public record Text(Map<Language, String> words) {

    /** @throws IllegalArgumentException if there are no Vietnamese words, or blank ones */
    public Text {
        Map<Language, String> sorted = new TreeMap<>((a, b) -> a.code().compareTo(b.code()));
        sorted.putAll(words);
        words = java.util.Collections.unmodifiableMap(sorted);
        if (!words.containsKey(Language.VIETNAMESE) || words.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a text needs words in Vietnamese, and none may be blank: " + words);
        }
    }

    /** A text that is only known in Vietnamese, such as the name of a company. */
    public static Text vietnamese(String words) {
        return new Text(Map.of(Language.VIETNAMESE, words));
    }

    public static Text of(String vietnamese, String english) {
        return new Text(Map.of(Language.VIETNAMESE, vietnamese, Language.ENGLISH, english));
    }

    /** The words in a language, in Vietnamese if they are not known in it. */
    public String in(Language language) {
        return Optional.ofNullable(words.get(language)).orElseGet(() -> vietnamese());
    }

    public String vietnamese() {
        return java.util.Objects.requireNonNull(words.get(Language.VIETNAMESE));
    }

    /** The words in every known language, for searching. */
    public Collection<String> all() {
        return words.values();
    }
}
