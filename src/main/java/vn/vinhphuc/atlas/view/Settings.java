package vn.vinhphuc.atlas.view;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an officer sets once for all sessions, besides language and theme.
 *
 * @param office who hands out what is printed
 * @param export what was chosen for the last export, by names that the exports know
 * @param comfort what makes the window pleasant
 */
public record Settings(PromotionOffice office, Map<String, String> export, Comfort comfort) {

    /** Nothing is set. */
    public static final Settings NONE = new Settings(PromotionOffice.NONE, Map.of(), Comfort.USUAL);

    public Settings {
        SortedMap<String, String> sorted = new TreeMap<>(export);
        export = java.util.Collections.unmodifiableSortedMap(sorted);
    }

    public Settings withOffice(PromotionOffice to) {
        return new Settings(to, export, comfort);
    }

    public Settings withExport(Map<String, String> to) {
        return new Settings(office, to, comfort);
    }

    public Settings withComfort(Comfort to) {
        return new Settings(office, export, to);
    }
}
