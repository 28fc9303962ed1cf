package vn.vinhphuc.atlas.cartography.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.BaseStyle;
import vn.vinhphuc.atlas.cartography.overlay.Sign;
import vn.vinhphuc.atlas.cartography.subject.Shown;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.PlaceKind;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

/** The kinds of marks that one sees on a sheet. */
final class SeenMarks {

    /** Fewer pixels of a layer than this are a corner of it that nobody sees. */
    private static final int SPECK = 40;

    /** Layers of the ground that stand for nothing of their own. */
    private static final Map<String, String> NEEDS_NO_ENTRY = Map.of(
            "land", "the paper: its tints only tell one unit from the next",
            "outside", "the paper of the neighbours, which carry their names",
            "band", "belongs to the border of the territory, and to its sample",
            "relief", "the shade of the mountains, which the legend may leave out where their crest is out of sight",
            "units", "borders of districts and communes share a layer; asked for below");

    private SeenMarks() {
    }

    /** The layers of the ground of which something is seen. */
    static Set<String> ofGround(Subject subject, Viewport viewport, List<Box> hidden) {
        Set<String> marks = new TreeSet<>();
        Mark.Group base = (Mark.Group) LegendLawTest.SHEETS.map().base()
                .draw(viewport, BaseStyle.of(LegendLawTest.THEME, subject)).marks().getFirst();
        for (Mark mark : base.marks()) {
            if (mark instanceof Mark.Group layer && isSeen(layer, viewport, hidden)) {
                String kind = layer(layer.name());
                if (!NEEDS_NO_ENTRY.containsKey(kind) || kind.equals("relief") || kind.equals("units")) {
                    marks.add(kind);
                }
            }
        }
        return marks;
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

    /** The signs on a sheet. */
    static Set<String> ofSigns(Drawing sheet, Subject subject) {
        Set<String> marks = new TreeSet<>();
        Shown shown = Shown.of(LegendLawTest.ATLAS, subject);
        for (String id : names(sheet.marks())) {
            for (Sign sign : Sign.values()) {
                if (id.startsWith(sign.name().toLowerCase(Locale.ROOT) + ":") && id.length() > sign.name().length() + 1) {
                    of(sign, id.substring(sign.name().length() + 1), subject, shown).forEach(marks::add);
                }
            }
        }
        return marks;
    }

    /** What a sign needs in the legend; nothing for the reason given. */
    private static Stream<String> of(Sign sign, String id, Subject subject, Shown shown) {
        return switch (sign) {
            case PLACE ->
                    Stream.of(place(LegendLawTest.ATLAS.base().places().stream()
                            .filter(place -> place.feature().id().equals(id)).findFirst().orElseThrow().kind()));
            case INTERCHANGE -> Stream.of(LegendLawTest.ATLAS.base().interchanges().stream().filter(one -> one.feature().id().equals(id))
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
        return LegendLawTest.ATLAS.site(id).orElseThrow().kind();
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
}
