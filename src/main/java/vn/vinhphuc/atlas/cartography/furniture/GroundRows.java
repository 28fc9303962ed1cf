package vn.vinhphuc.atlas.cartography.furniture;

import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.cartography.Swatch;
import vn.vinhphuc.atlas.cartography.furniture.Visible.RoadKind;
import vn.vinhphuc.atlas.cartography.overlay.Sign;
import vn.vinhphuc.atlas.cartography.symbol.Gauge;
import vn.vinhphuc.atlas.cartography.symbol.PointSymbol;
import vn.vinhphuc.atlas.domain.PlaceKind;
import vn.vinhphuc.atlas.domain.RoadClass;
import vn.vinhphuc.atlas.domain.RoadStatus;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.i18n.Words;

/** The legend's lines about everything but sites: halos, ways, water, mountains, towns and borders. */
final class GroundRows {

    private static final double OVERVIEW = 11;
    private static final double LENGTH = 42;

    private final Visible visible;
    private final Swatch swatch;
    private final Words words;
    private final double scale;

    GroundRows(Visible visible, Swatch swatch, Words words) {
        this.visible = visible;
        this.swatch = swatch;
        this.words = words;
        this.scale = swatch.theme().scale();
    }

    List<LegendRow> halos() {
        return visible.halos()
                ? List.of(row(List.of(Mark.moved("halo", List.of(swatch.halo(8 * scale)), 11 * scale, 0)), "legend.halo").first())
                : List.of();
    }

    /** Ways, circles and what is measured. */
    List<LegendRow> traces() {
        Gauge gauge = new Gauge(swatch.theme(), OVERVIEW);
        return sectioned(new ArrayList<>(visible.traces().stream().map(look -> row(look.sample(LENGTH * scale, gauge), switch (look) {
            case WAY -> "legend.way";
            case STRAIGHT -> "legend.way.straight";
            case RING -> "legend.ring";
            case LINE -> "legend.measured.line";
            case AREA -> "legend.measured.area";
        })).toList()));
    }

    /** Expressway, ring roads and national roads. */
    List<LegendRow> mainRoutes() {
        return sectioned(new ArrayList<>(visible.roads().stream()
                .filter(road -> road.roadClass() != RoadClass.PROVINCIAL).map(this::road).toList()));
    }

    /** @param named also what carries its name */
    List<LegendRow> routes(boolean named) {
        List<LegendRow> rows = new ArrayList<>(visible.roads().stream().map(this::road).toList());
        if (visible.interchanges(true)) {
            rows.add(row(point(PointSymbol.INTERCHANGE),
                    visible.recalledKilometres() ? "legend.interchange.recalled" : "legend.interchange"));
        }
        if (visible.interchanges(false)) {
            rows.add(row(point(PointSymbol.INTERCHANGE_UNVERIFIED), "legend.interchange.unverified"));
        }
        if (named) {
            rows.addAll(pair(PointSymbol.REST_AREA, visible.any(Sign.REST), "legend.rest-area",
                    PointSymbol.TOLL, visible.places(PlaceKind.TOLL), "legend.toll", "legend.rest-area-and-toll"));
        }
        rows.addAll(railways());
        if (named) {
            rows.addAll(pair(PointSymbol.AIRPORT, visible.places(PlaceKind.AIRPORT), "legend.airport",
                    PointSymbol.LOGISTICS, visible.places(PlaceKind.PORT, PlaceKind.LOGISTICS, PlaceKind.BORDER_GATE), "legend.port",
                    "legend.airport-and-port"));
        }
        return sectioned(rows);
    }

    private List<LegendRow> railways() {
        return visible.railways().stream().map(status -> {
            List<Mark> sample = new ArrayList<>(swatch.railway(status, LENGTH * scale));
            boolean stations = status == RoadStatus.OPERATING && visible.any(Sign.STATION);
            if (stations) {
                sample.addAll(point(PointSymbol.STATION));
            }
            return LegendRow.of(sample, status(status, words.text(stations ? "legend.railway-and-stations" : "legend.railway")));
        }).toList();
    }

    /**
     * Waters and mountains.
     *
     * @param named also what carries its name
     */
    List<LegendRow> nature(boolean named) {
        List<LegendRow> rows = new ArrayList<>();
        boolean rivers = visible.rivers();
        if (visible.lakes()) {
            List<Mark> sample = new ArrayList<>();
            if (rivers) {
                sample.addAll(swatch.river(LENGTH / 2 * scale));
            }
            sample.add(Mark.moved("lake", swatch.lake(LENGTH / 2 * scale), (rivers ? LENGTH / 2 + 1 : LENGTH / 4) * scale, 0));
            rows.add(row(sample, rivers ? "legend.rivers-and-lakes" : "legend.lakes"));
        } else if (rivers) {
            rows.add(row(swatch.river(LENGTH * scale), "legend.rivers"));
        }
        if (named) {
            rows.addAll(mountains());
        }
        return sectioned(rows);
    }

    private List<LegendRow> mountains() {
        boolean peaks = visible.any(Sign.PEAK);
        if (visible.mountains()) {
            List<Mark> sample = new ArrayList<>(swatch.mountains(LENGTH * scale));
            if (peaks) {
                sample.addAll(point(PointSymbol.PEAK));
            }
            return List.of(row(sample, peaks ? "legend.mountains-and-peaks" : "legend.mountains"));
        }
        return peaks ? List.of(row(point(PointSymbol.PEAK), "legend.peaks")) : List.of();
    }

    /**
     * Towns, and borders.
     *
     * @param named also what carries its name
     */
    List<LegendRow> borders(boolean named) {
        List<LegendRow> rows = new ArrayList<>(named ? towns() : List.of());
        if (visible.provinceBorder()) {
            rows.add(row(swatch.provinceBorder(LENGTH * scale), "legend.border.province"));
        }
        if (named && visible.neighbourBorders()) {
            rows.add(row(swatch.neighbourBorder(LENGTH * scale), "legend.border.neighbours"));
        }
        if (visible.districtBorders()) {
            rows.add(row(swatch.districtBorder(LENGTH * scale), "legend.border.district"));
        }
        if (visible.communeBorders()) {
            rows.add(row(swatch.communeBorder(LENGTH * scale), "legend.border.commune"));
        }
        return sectioned(rows);
    }

    private List<LegendRow> towns() {
        boolean cities = visible.places(PlaceKind.CAPITAL, PlaceKind.CITY);
        boolean towns = visible.places(PlaceKind.DISTRICT_TOWN, PlaceKind.TOWN);
        List<Mark> sample = new ArrayList<>();
        if (cities) {
            sample.add(point(PointSymbol.FIRST_CITY, LENGTH / 6));
            sample.add(point(PointSymbol.CITY, LENGTH / 2));
        }
        if (towns) {
            sample.add(point(PointSymbol.TOWN, LENGTH * 5 / 6));
        }
        return sample.isEmpty() ? List.of()
                : List.of(row(sample, cities && towns ? "legend.cities-and-towns" : cities ? "legend.cities" : "legend.towns"));
    }

    List<LegendRow> note() {
        return visible.schematic() ? List.of(LegendRow.note(words.text("legend.schematic"))) : List.of();
    }

    /** Two kinds of points that share a row where both are shown. */
    private List<LegendRow> pair(PointSymbol one, boolean first, String ofOne,
            PointSymbol other, boolean second, String ofOther, String ofBoth) {
        if (first && second) {
            return List.of(row(List.of(point(one, LENGTH / 4), point(other, LENGTH * 3 / 4)), ofBoth));
        }
        return first ? List.of(row(point(one), ofOne)) : second ? List.of(row(point(other), ofOther)) : List.of();
    }

    private LegendRow road(RoadKind road) {
        return LegendRow.of(swatch.road(road.roadClass(), road.status(), LENGTH * scale), text(road));
    }

    private List<Mark> point(PointSymbol symbol) {
        return List.of(point(symbol, LENGTH / 2));
    }

    private Mark point(PointSymbol symbol, double x) {
        return Mark.moved("sample", symbol.marks(new Gauge(swatch.theme(), OVERVIEW)), x * scale, 0);
    }

    private LegendRow row(List<Mark> sample, String key) {
        return LegendRow.of(sample, words.text(key));
    }

    private String text(RoadKind road) {
        String name = switch (road.roadClass()) {
            case EXPRESSWAY -> words.text("legend.expressway");
            case RING_ROAD -> words.text("legend.ring-road");
            case NATIONAL -> words.text("legend.national-road");
            case PROVINCIAL -> words.text("legend.provincial-road");
        };
        return status(road.status(), name);
    }

    private String status(RoadStatus status, String name) {
        return switch (status) {
            case OPERATING -> name;
            case UNDER_CONSTRUCTION -> words.text("legend.road.under-construction", name);
            case PLANNED -> words.text("legend.road.planned", name);
        };
    }

    private static List<LegendRow> sectioned(List<LegendRow> rows) {
        if (!rows.isEmpty()) {
            rows.set(0, rows.getFirst().first());
        }
        return rows;
    }
}
