package vn.vinhphuc.atlas.cartography.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.i18n.FigureText;

/** What the entries of a legend stand for. */
final class LegendEntries {

    /** What each entry of the legend stands for, by key. */
    private static final Map<String, Set<String>> GROUND = new HashMap<>();

    static {
        entry("legend.halo", "halo");
        entry("legend.interchange", "interchange");
        entry("legend.interchange.recalled", "interchange");
        entry("legend.interchange.unverified", "interchange-unverified");
        entry("legend.rest-area", "rest-area");
        entry("legend.toll", "toll");
        entry("legend.rest-area-and-toll", "rest-area", "toll");
        entry("legend.railway", "railway");
        entry("legend.railway-and-stations", "railway", "station");
        entry("legend.airport", "airport");
        entry("legend.port", "port");
        entry("legend.airport-and-port", "airport", "port");
        entry("legend.rivers", "river");
        entry("legend.lakes", "lake");
        entry("legend.rivers-and-lakes", "river", "lake");
        entry("legend.mountains", "mountains");
        entry("legend.mountains-and-peaks", "mountains", "peak");
        entry("legend.peaks", "peak");
        entry("legend.cities", "city");
        entry("legend.towns", "town");
        entry("legend.cities-and-towns", "city", "town");
        entry("legend.border.province", "province");
        entry("legend.border.neighbours", "neighbours");
        entry("legend.border.district", "units");
        entry("legend.border.commune", "units");
        entry("legend.gathered", "gathered");
        entry("legend.family", "tie");
        entry("legend.compared", "compared");
        entry("legend.near-miss", "NEAR_MISS");
        entry("legend.cannot-tell", "CANNOT_TELL");
        entry("legend.dropped", "DROPPED");
        entry("legend.operating.rated", "rated");
        entry("legend.operating.unrated", "unrated");
        entry("legend.operating.2021", "unrated");
        entry("legend.parks", "PARK");
        entry("legend.clusters", "CLUSTER");
        entry("legend.parks-and-clusters", "PARK", "CLUSTER");
    }

    private LegendEntries() {
    }

    private static void entry(String key, String... marks) {
        GROUND.put(LegendLawTest.WORDS.text(key), Set.of(marks));
    }

    /** What an entry stands for; nothing for a note. */
    static Set<String> meaning(String entry) {
        if (GROUND.containsKey(entry)) {
            return GROUND.getOrDefault(entry, Set.of());
        }
        FigureText figures = new FigureText(LegendLawTest.WORDS);
        Optional<String> status = Stream.of(Status.values()).filter(one -> figures.status(one).equals(entry)).map(Enum::name).findFirst();
        return status.map(Set::of).orElseGet(() -> road(entry));
    }

    private static Set<String> road(String entry) {
        for (String name : List.of("expressway", "ring-road", "national-road", "provincial-road")) {
            String text = LegendLawTest.WORDS.text("legend." + name);
            String level = name.equals("expressway") || name.equals("ring-road") ? "fast" : "slow";
            if (entry.equals(text)) {
                return Set.of("road-operating-" + level);
            }
            if (entry.equals(LegendLawTest.WORDS.text("legend.road.under-construction", text))) {
                return Set.of("road-under-construction-" + level);
            }
            if (entry.equals(LegendLawTest.WORDS.text("legend.road.planned", text))) {
                return Set.of("road-planned-" + level);
            }
        }
        return Set.of();
    }
}
