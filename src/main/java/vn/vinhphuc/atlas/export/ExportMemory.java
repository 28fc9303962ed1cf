package vn.vinhphuc.atlas.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.sheet.Furniture;
import vn.vinhphuc.atlas.export.ExportChoice.Kind;
import vn.vinhphuc.atlas.export.ExportChoice.Scope;
import vn.vinhphuc.atlas.i18n.Words;

/**
 * A choice, and where its files went, in words that are kept from one start to the next. Words that this program does not know are passed
 * over.
 */
public final class ExportMemory {

    private static final String NONE = "none";
    private static final String FOLDER = "folder";

    private ExportMemory() {
    }

    /** The words of a choice and of the folder its files went to; whom notes are for is not among them. */
    public static Map<String, String> words(ExportChoice choice, Path folder) {
        Map<String, String> words = words(choice);
        words.put(FOLDER, folder.toString());
        return words;
    }

    /** The words of a choice alone. */
    static Map<String, String> words(ExportChoice choice) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("kind", word(choice.kind()));
        words.put("format", choice.map().format().key());
        words.put("surface", word(choice.map().surface()));
        words.put("size", choice.map().own().toString());
        words.put("paper", choice.map().paper().toString());
        words.put("furniture", choice.map().furniture().isEmpty() ? NONE
                : choice.map().furniture().stream().sorted().map(Furniture::key).collect(Collectors.joining(" ")));
        words.put("data", choice.data().key());
        words.put("scope", word(choice.scope()));
        words.put("sheets", word(choice.sheets()));
        words.put("handout", word(choice.handout().form()));
        words.put("notes", Boolean.toString(choice.handout().notes()));
        words.put("language", choice.language().code());
        words.put("theme", choice.theme());
        return words;
    }

    /** A choice from its words; what they do not say is as in another one. */
    public static ExportChoice choice(Map<String, String> words, ExportChoice otherwise) {
        MapChoice map = otherwise.map();
        return new ExportChoice(said(words, "kind", ExportMemory::kind).orElse(otherwise.kind()),
                new MapChoice(said(words, "format", PictureFormat::of).orElse(map.format()),
                        said(words, "surface", word -> of(MapChoice.Surface.values(), word)).orElse(map.surface()),
                        said(words, "size", PictureSize::parse).orElse(map.own()),
                        said(words, "paper", PaperSize::parse).orElse(map.paper()),
                        said(words, "furniture", word -> Optional.of(furniture(word))).orElse(map.furniture())),
                said(words, "data", DataFormat::of).orElse(otherwise.data()),
                said(words, "scope", ExportMemory::scope).orElse(otherwise.scope()),
                said(words, "sheets", ExportMemory::scope).orElse(otherwise.sheets()),
                new HandoutChoice(otherwise.handout().tour(), said(words, "handout", word -> of(HandoutChoice.Form.values(), word))
                        .orElse(otherwise.handout().form()),
                        said(words, "notes", ExportMemory::truth).orElse(otherwise.handout().notes())), otherwise.guest(),
                said(words, "language", code -> Words.languages().stream().filter(language -> language.code().equals(code)).findFirst())
                        .orElse(otherwise.language()),
                said(words, "theme", Optional::of).filter(Themes.IDS::contains).orElse(otherwise.theme()));
    }

    /** The folder that the words name, otherwise where people keep what they make: whichever is there. */
    public static Path folder(Map<String, String> words) {
        Path home = Path.of(System.getProperty("user.home", "."));
        return Stream.concat(said(words, FOLDER, ExportMemory::path).stream(), Stream.of(home.resolve("Documents")))
                .filter(Files::isDirectory).findFirst().orElse(home);
    }

    private static Optional<Path> path(String word) {
        try {
            return Optional.of(Path.of(word));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<Kind> kind(String word) {
        return of(Kind.values(), word);
    }

    private static Optional<Scope> scope(String word) {
        return of(Scope.values(), word);
    }

    private static Optional<Boolean> truth(String word) {
        return Stream.of(true, false).filter(one -> one.toString().equals(word)).findFirst();
    }

    private static Set<Furniture> furniture(String words) {
        return Stream.of(words.split(" ")).flatMap(word -> Furniture.of(word).stream()).collect(Collectors.toSet());
    }

    private static <T> Optional<T> said(Map<String, String> words, String name, Function<String, Optional<T>> meaning) {
        return Optional.ofNullable(words.get(name)).flatMap(meaning);
    }

    private static <E extends Enum<E>> Optional<E> of(E[] all, String word) {
        return Stream.of(all).filter(one -> word(one).equals(word)).findFirst();
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
