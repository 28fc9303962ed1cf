package vn.vinhphuc.atlas.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Language;

/**
 * The words of the program in one language, by key.
 *
 * <p>A language is a file {@code words/<code>.properties} whose code stands in {@code words/languages}; adding one needs no code.
 */
public final class Words {

    private static final Map<Language, Words> LOADED = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, String> words;

    private Words(Language language, Map<String, String> words) {
        this.language = language;
        this.words = Map.copyOf(words);
    }

    /** The languages the program speaks, in the order to offer them. */
    public static List<Language> languages() {
        try (InputStream file = open("languages")) {
            return Stream.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\\s+"))
                    .filter(code -> !code.isEmpty())
                    .map(Language::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The words of a language.
     *
     * @throws IllegalArgumentException if the program does not speak it
     */
    public static Words of(Language language) {
        return LOADED.computeIfAbsent(language, Words::load);
    }

    public Language language() {
        return language;
    }

    /**
     * The words for a key, with {@code {0}}, {@code {1}} … replaced by the arguments in order.
     *
     * @throws IllegalArgumentException if there are no words for the key
     */
    public String text(String key, Object... arguments) {
        String pattern = words.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("there are no words for “" + key + "” in " + language.code());
        }
        String text = pattern;
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** Every key and its words, sorted by key. */
    public Map<String, String> all() {
        return new TreeMap<>(words);
    }

    private static Words load(Language language) {
        Properties file = new Properties();
        try (InputStream stream = open(language.code() + ".properties");
             Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new TreeMap<>();
        file.stringPropertyNames().forEach(key -> words.put(key, file.getProperty(key)));
        return new Words(language, words);
    }

    private static InputStream open(String name) {
        InputStream file = Words.class.getResourceAsStream("/words/" + name);
        if (file == null) {
            throw new IllegalArgumentException("the program has no words/" + name);
        }
        return file;
    }
}
