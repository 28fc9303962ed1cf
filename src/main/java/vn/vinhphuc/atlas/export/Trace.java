package vn.vinhphuc.atlas.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.sheet.Furniture;
import vn.vinhphuc.atlas.data.ShortlistFile;
import vn.vinhphuc.atlas.data.ViewStateFile;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.ViewState;

/**
 * What a file carries so that it can be opened again and made anew.
 *
 * @param kind  what it is
 * @param view  that it shows
 * @param size  of it, as it is written on the command line; empty for what has one size only
 * @param furniture of a map
 * @param shortlist that it prints; empty for other kinds
 * @param facts the ids of the sites it shows, each with a mark of the facts that are shown
 */
public record Trace(Kind kind, ViewState view, String size, Set<Furniture> furniture, Shortlist shortlist,
                    Map<String, String> facts) {

    /** What a file is. */
    public enum Kind {
        MAP("map"), FACT_SHEET("fact-sheet"), COMPARISON("comparison"), SHORTLIST("shortlist");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        static Optional<Kind> of(String key) {
            return List.of(values()).stream().filter(kind -> kind.key.equals(key)).findFirst();
        }
    }

    static final String KIND = "Kind";
    static final String VIEW = "View";
    static final String SIZE = "Size";
    static final String FURNITURE = "Furniture";
    static final String SHORTLIST = "Shortlist";
    static final String FIGURES = "Figures";
    private static final String SEPARATOR = " ";
    /** So that a map without any can be told from one with all. */
    private static final String NO_FURNITURE = "only";

    public Trace {
        furniture = Set.copyOf(furniture);
        facts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    static Trace of(Kind kind, ViewState view, String size, List<Site> sites) {
        Map<String, String> facts = new LinkedHashMap<>();
        sites.forEach(site -> facts.put(site.id(), Facts.mark(site)));
        return new Trace(kind, view, size, Furniture.ALL, Shortlist.EMPTY, facts);
    }

    Trace withShortlist(Shortlist printed) {
        return new Trace(kind, view, size, furniture, printed, facts);
    }

    Trace withFurniture(Set<Furniture> laid) {
        return new Trace(kind, view, size, laid, shortlist, facts);
    }

    /** By keywords, in the order to write them. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(KIND, kind.key);
        texts.put(VIEW, inOneLine(ViewStateFile.write(view)));
        texts.put(SIZE, size);
        texts.put(FURNITURE, furniture.equals(Furniture.ALL) ? ""
                : NO_FURNITURE + furniture.stream().sorted().map(piece -> SEPARATOR + piece.key())
                .collect(Collectors.joining()));
        texts.put(SHORTLIST, shortlist.equals(Shortlist.EMPTY) ? "" : inOneLine(ShortlistFile.write(shortlist)));
        texts.put(FIGURES, facts.entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue()).collect(Collectors.joining(SEPARATOR)));
        return texts;
    }

    /** SVG keeps a text in a line; no line ends stand inside strings of JSON. */
    private static String inOneLine(String json) {
        return json.replaceAll("\\n\\s*", "");
    }

    /** All of it where nothing is said. */
    static Set<Furniture> furniture(String text) {
        return text.isEmpty() ? Furniture.ALL : Stream.of(text.split(SEPARATOR))
                .flatMap(key -> Furniture.of(key).stream()).collect(Collectors.toSet());
    }

    static Map<String, String> facts(String text) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String fact : text.split(SEPARATOR)) {
            int equals = fact.indexOf('=');
            if (equals > 0) {
                facts.put(fact.substring(0, equals), fact.substring(equals + 1));
            }
        }
        return facts;
    }
}
