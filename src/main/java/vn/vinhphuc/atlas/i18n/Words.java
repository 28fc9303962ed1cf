package vn.vinhphuc.atlas.i18n;

import static java.util.stream.Collectors.toMap;

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
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Language;

/**
 * The words of the program in one language, by key.
 *
 * <p>A language is a code in {@code words/languages} and, for each name in {@code words/parts}, a file
 * {@code words/<code>.<part>.properties}; adding one needs no code.
 */
public final class Words {

    private static final Map<Language, Words> LOADED = new ConcurrentHashMap<>();

    /** An argument; or one of two words, after whether an argument is one or many. */
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:\\|([^{}|]*)\\|([^{}|]*))?}");

    private final Language language;
    private final Map<String, String> words;

    private Words(Language language, Map<String, String> words) {
        this.language = language;
        this.words = Map.copyOf(words);
    }

    /** The languages the program speaks, in the order to offer them. */
    public static List<Language> languages() {
        return lines("languages").map(Language::new).toList();
    }

    /** The language that follows another one, the first after the last. */
    public static Language after(Language language) {
        List<Language> all = languages();
        return all.get((all.indexOf(language) + 1) % all.size());
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
     * The words for a key, with {@code {0}} … {@code {9}} replaced by the arguments in order, and {@code {0|park|parks}} by the
     * first word if the argument reads “1”, by the second otherwise.
     *
     * @throws IllegalArgumentException if there are no words for the key
     */
    public String text(String key, Object... arguments) {
        String pattern = words.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("there are no words for “" + key + "” in " + language.code());
        }
        return arguments.length == 0 ? pattern : filled(pattern, arguments);
    }

    /** Each place is filled once: what is put in may hold braces of its own, since a person or a source wrote it. */
    private static String filled(String pattern, Object... arguments) {
        return PLACE.matcher(pattern).replaceAll(place -> {
            int argument = place.group(1).charAt(0) - '0';
            return Matcher.quoteReplacement(argument < arguments.length
                    ? inPlace(place, String.valueOf(arguments[argument])) : place.group());
        });
    }

    private static String inPlace(MatchResult place, String argument) {
        return place.group(2) == null ? argument : argument.equals("1") ? place.group(2) : place.group(3);
    }

    /** Every key and its words, sorted by key. */
    public Map<String, String> all() {
        return new TreeMap<>(words);
    }

    private static Words load(Language language) {
        Map<String, String> words = new TreeMap<>();
        lines("parts").forEach(part -> part(language, part).forEach((key, text) -> {
            if (words.put(key, text) != null) {
                throw new IllegalStateException("two parts of " + language.code() + " have words for “" + key + "”");
            }
        }));
        return new Words(language, words);
    }

    private static Map<String, String> part(Language language, String part) {
        Properties file = new Properties();
        try (InputStream stream = open(language.code() + "." + part + ".properties");
             Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.stringPropertyNames().stream().collect(toMap(key -> key, file::getProperty));
    }

    private static Stream<String> lines(String name) {
        try (InputStream file = open(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        InputStream file = Words.class.getResourceAsStream("/words/" + name);
        if (file == null) {
            throw new IllegalArgumentException("the program has no words/" + name);
        }
        return file;
    }
}
