package vn.vinhphuc.atlas.cartography.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhphuc.atlas.cartography.BaseStyle;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.overlay.Sign;
import vn.vinhphuc.atlas.cartography.overlay.ShippedPack;
import vn.vinhphuc.atlas.cartography.subject.Findings;
import vn.vinhphuc.atlas.cartography.subject.Shown;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.PlaceKind;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Camera;
import vn.vinhphuc.atlas.view.Compared;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

/**
 * Every mark of a map is in its legend, and every entry of the legend is on the map. Each kind of mark has an entry here or the reason
 * why it needs none; a new kind without either does not pass.
 */
class LegendLawTest {

    private static final Atlas ATLAS = ShippedPack.ATLAS;
    private static final SheetCartography SHEETS = SheetCartography.of(ATLAS);
    private static final Words WORDS = Words.of(Language.ENGLISH);
    private static final Theme THEME = Themes.of("light");
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 1200;
    /** Fewer pixels of a layer than this are a corner of it that nobody sees. */
    private static final int SPECK = 40;

    /** Layers of the ground that stand for nothing of their own. */
    private static final Map<String, String> NEEDS_NO_ENTRY = Map.of(
            "land", "the paper: its tints only tell one unit from the next",
            "outside", "the paper of the neighbours, which carry their names",
            "band", "belongs to the border of the territory, and to its sample",
            "relief", "the shade of the mountains, which the legend may leave out where their crest is out of sight",
            "units", "borders of districts and communes share a layer; asked for below");

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

    private static void entry(String key, String... marks) {
        GROUND.put(WORDS.text(key), Set.of(marks));
    }

    @ParameterizedTest
    @CsvSource({
        "105.6, 21.35, 8.6, TODAY, SINCE_2025", "105.6, 21.35, 9.3, TODAY, UNTIL_2025", "105.6, 21.35, 10, VISION_2050, SINCE_2025",
        "105.6, 21.35, 10.5, Y2021, UNTIL_2025", "105.62, 21.3, 11, TO_2030, SINCE_2025", "105.64, 21.3, 11.7, TODAY, SINCE_2025",
        "105.64, 21.31, 12.3, TODAY, UNTIL_2025", "105.64, 21.31, 13, VISION_2050, SINCE_2025", "105.45, 21.42, 12.3, TO_2030, SINCE_2025",
        "105.5, 21.25, 13, TODAY, SINCE_2025", "105.58, 21.56, 12, TODAY, SINCE_2025", "105.9, 21.2, 11.5, Y2021, SINCE_2025"})
    void everyMarkHasItsEntryAndEveryEntryItsMark(double lon, double lat, double zoom, PlanPeriod period, Administration administration) {
        holds(new Camera(new LatLon(lat, lon), zoom), Subject.of(administration).withPeriod(period));
    }

    @Test
    void theSameWithWhatAQuestionHasFound() {
        List<String> parks = ATLAS.sites().stream().map(Site::id).toList();
        Map<String, Fate> fates = new TreeMap<>();
        for (int i = 0; i < parks.size(); i++) {
            fates.put(parks.get(i), Fate.values()[i % Fate.values().length]);
        }
        Findings findings = Findings.NONE.withFates(fates).withCompared(new Compared(List.of("kcn-khai-quang", "kcn-ba-thien")));
        for (double zoom : new double[] {9.3, 10.5, 12}) {
            holds(new Camera(new LatLon(21.33, 105.62), zoom), Subject.of(Administration.SINCE_2025).withFindings(findings));
        }
    }

    private static void holds(Camera camera, Subject subject) {
        SheetRequest request = new SheetRequest(THEME, WORDS, subject, Optional.of(camera), WIDTH, HEIGHT, Optional.empty(),
                Set.of(Furniture.TITLE, Furniture.LEGEND));
        Viewport viewport = camera.in(WIDTH / request.scale(), HEIGHT / request.scale());
        Cards cards = new Cards(SHEETS.map(), request, viewport, Cards.Extent.SHEET, List.of());
        List<Box> hidden = cards.all().stream()
                .filter(card -> List.of("title", "legend", "credits").contains(card.name())).map(Cards.Card::box).toList();
        Set<String> entries =
                texts(cards.all().stream().filter(card -> card.name().equals("legend")).findFirst().orElseThrow().drawing().marks());

        Set<String> marks = new TreeSet<>();
        ground(subject, viewport, hidden, marks);
        signs(SHEETS.compose(request).drawing(), subject, marks);
        Set<String> explained = new TreeSet<>();
        for (String entry : entries) {
            explained.addAll(meaning(entry));
        }
        if (marks.contains("relief")) {
            marks.remove("relief");
            explained.stream().filter("mountains"::equals).findFirst().ifPresent(marks::add);
        }

        assertThat(without(marks, explained)).as("on the map of %s in %s and not in its legend", camera, subject.period()).isEmpty();
        assertThat(without(explained, marks)).as("in the legend of %s in %s and not on the map", camera, subject.period()).isEmpty();
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    /** What an entry stands for; nothing for a note. */
    private static Set<String> meaning(String entry) {
        if (GROUND.containsKey(entry)) {
            return GROUND.getOrDefault(entry, Set.of());
        }
        FigureText figures = new FigureText(WORDS);
        Optional<String> status = Stream.of(Status.values()).filter(one -> figures.status(one).equals(entry)).map(Enum::name).findFirst();
        return status.map(Set::of).orElseGet(() -> road(entry));
    }

    private static Set<String> road(String entry) {
        for (String name : List.of("expressway", "ring-road", "national-road", "provincial-road")) {
            String text = WORDS.text("legend." + name);
            String level = name.equals("expressway") || name.equals("ring-road") ? "fast" : "slow";
            if (entry.equals(text)) {
                return Set.of("road-operating-" + level);
            }
            if (entry.equals(WORDS.text("legend.road.under-construction", text))) {
                return Set.of("road-under-construction-" + level);
            }
            if (entry.equals(WORDS.text("legend.road.planned", text))) {
                return Set.of("road-planned-" + level);
            }
        }
        return Set.of();
    }

    /** The layers of the ground of which something is seen. */
    private static void ground(Subject subject, Viewport viewport, List<Box> hidden, Set<String> marks) {
        Mark.Group base = (Mark.Group) SHEETS.map().base().draw(viewport, BaseStyle.of(THEME, subject)).marks().getFirst();
        for (Mark mark : base.marks()) {
            if (mark instanceof Mark.Group layer && isSeen(layer, viewport, hidden)) {
                String kind = layer(layer.name());
                if (!NEEDS_NO_ENTRY.containsKey(kind) || kind.equals("relief") || kind.equals("units")) {
                    marks.add(kind);
                }
            }
        }
    }

    private static String layer(String layer) {
        if (layer.startsWith("roads-")) {
            boolean fast = layer.endsWith("-expressway") || layer.endsWith("-ring-road");
            return "road-" + layer.replaceAll("^roads-(operating|under-construction|planned)-.*", "$1") + (fast ? "-fast" : "-slow");
        }
        return switch (layer) {
            case "park-halos", "cluster-halos" -> "halo";
            case "railways" -> "railway";
            case "rivers" -> "river";
            case "lakes" -> "lake";
            case "hachures" -> "mountains";
            case "province", "neighbours" -> layer;
            default -> {
                assertThat(NEEDS_NO_ENTRY).as("a layer of the map has neither an entry in the legend nor a reason").containsKey(layer);
                yield layer;
            }
        };
    }

    private static boolean isSeen(Mark.Group layer, Viewport viewport, List<Box> hidden) {
        Mark inside = Mark.clipped("seen", List.of(layer), Outline.rectangle(0, 0, viewport.width(), viewport.height()));
        Raster raster = Raster.of(new Drawing(viewport.width(), viewport.height(), List.of(inside)), 1);
        int[] pixels = raster.pixels();
        int seen = 0;
        for (int y = 0; y < raster.height(); y++) {
            for (int x = 0; x < raster.width(); x++) {
                double px = x + 0.5;
                double py = y + 0.5;
                if (pixels[y * raster.width() + x] >>> 24 > 12 && hidden.stream().noneMatch(box -> box.contains(px, py))) {
                    seen++;
                }
            }
        }
        return seen > SPECK;
    }

    private static void signs(Drawing sheet, Subject subject, Set<String> marks) {
        Shown shown = Shown.of(ATLAS, subject);
        for (String id : names(sheet.marks())) {
            for (Sign sign : Sign.values()) {
                if (id.startsWith(sign.name().toLowerCase(java.util.Locale.ROOT) + ":") && id.length() > sign.name().length() + 1) {
                    of(sign, id.substring(sign.name().length() + 1), subject, shown).forEach(marks::add);
                }
            }
        }
    }

    /** What a sign needs in the legend; nothing for the reason given. */
    private static Stream<String> of(Sign sign, String id, Subject subject, Shown shown) {
        return switch (sign) {
            case PLACE ->
                    Stream.of(place(ATLAS.base().places().stream()
                            .filter(place -> place.feature().id().equals(id)).findFirst().orElseThrow().kind()));
            case INTERCHANGE -> Stream.of(ATLAS.base().interchanges().stream().filter(one -> one.feature().id().equals(id))
                    .findFirst().map(BaseMap.Interchange::verified).orElseThrow() ? "interchange" : "interchange-unverified");
            case REST -> Stream.of("rest-area");
            case STATION -> Stream.of("station");
            case PEAK -> Stream.of("peak");
            case SITE -> site(id, subject, shown);
            case GATHERED ->
                    Stream.of("gathered", kind(id).name(), subject.findings().fate(id).name()).filter(one -> !one.equals(Fate.KEPT.name()));
            case TIE -> Stream.of("tie");
            case COMPARED -> Stream.of("compared");
            case FATE -> Stream.of(subject.findings().fate(id).name());
            // Leads from a symbol that was moved to its point, as the leader of a name does.
            case TICK -> Stream.of();
            // Says in words what it is.
            case SELECTED, GOAL -> Stream.of();
        };
    }

    private static Stream<String> site(String id, Subject subject, Shown shown) {
        Fate fate = subject.findings().fate(id);
        if (fate == Fate.DROPPED) {
            return Stream.of(fate.name(), kind(id).name());
        }
        return shown.sites().stream().filter(then -> then.site().id().equals(id)).flatMap(then -> Stream.of(kind(id).name(),
                then.status() != Status.OPERATING ? then.status().name() : shown.fillPercent(then).isPresent() ? "rated" : "unrated"));
    }

    private static SiteKind kind(String id) {
        return ATLAS.site(id).orElseThrow().kind();
    }

    private static String place(PlaceKind kind) {
        return switch (kind) {
            case CAPITAL, CITY -> "city";
            case DISTRICT_TOWN, TOWN -> "town";
            case AIRPORT -> "airport";
            case PORT, LOGISTICS, BORDER_GATE -> "port";
            case TOLL -> "toll";
        };
    }

    private static Set<String> names(List<Mark> marks) {
        Set<String> names = new TreeSet<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group && !group.name().equals("furniture")) {
                names.add(group.name());
                names.addAll(names(group.marks()));
            }
        }
        return names;
    }

    private static Set<String> texts(List<Mark> marks) {
        Set<String> texts = new TreeSet<>();
        for (Mark mark : new ArrayList<>(marks)) {
            switch (mark) {
                case Mark.Words words -> texts.add(words.text());
                case Mark.Group group -> texts.addAll(texts(group.marks()));
                default -> { }
            }
        }
        return texts;
    }
}
