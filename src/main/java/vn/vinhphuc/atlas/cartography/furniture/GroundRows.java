package vn.vinhphuc.atlas.cartography.furniture;

import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.cartography.Swatch;
import vn.vinhphuc.atlas.cartography.furniture.Visible.RoadKind;
import vn.vinhphuc.atlas.cartography.symbol.Gauge;
import vn.vinhphuc.atlas.cartography.symbol.PointSymbol;
import vn.vinhphuc.atlas.domain.RoadClass;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.i18n.Words;

/** The legend's lines about halos, roads, railways, water and borders. */
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

    List<LegendRow> routes() {
        List<LegendRow> rows = new ArrayList<>(visible.roads().stream().map(this::road).toList());
        if (visible.interchanges(true)) {
            rows.add(row(point(PointSymbol.INTERCHANGE),
                    visible.recalledKilometres() ? "legend.interchange.recalled" : "legend.interchange"));
        }
        if (visible.interchanges(false)) {
            rows.add(row(point(PointSymbol.INTERCHANGE_UNVERIFIED), "legend.interchange.unverified"));
        }
        if (visible.railway()) {
            List<Mark> sample = new ArrayList<>(swatch.railway(LENGTH * scale));
            if (visible.stations()) {
                sample.addAll(point(PointSymbol.STATION));
            }
            rows.add(row(sample, visible.stations() ? "legend.railway-and-stations" : "legend.railway"));
        }
        if (visible.water()) {
            rows.add(row(swatch.river(LENGTH * scale), "legend.water"));
        }
        return sectioned(rows);
    }

    List<LegendRow> borders() {
        List<LegendRow> rows = new ArrayList<>();
        if (visible.provinceBorder()) {
            rows.add(row(swatch.provinceBorder(LENGTH * scale), "legend.border.province"));
        }
        if (visible.districtBorders()) {
            rows.add(row(swatch.districtBorder(LENGTH * scale), "legend.border.district"));
        }
        if (visible.communeBorders()) {
            rows.add(row(swatch.communeBorder(LENGTH * scale), "legend.border.commune"));
        }
        return sectioned(rows);
    }

    List<LegendRow> note() {
        return visible.schematic() ? List.of(new LegendRow(List.of(), words.text("legend.schematic"), LegendRow.Form.NOTE)) : List.of();
    }

    private LegendRow road(RoadKind road) {
        return new LegendRow(swatch.road(road.roadClass(), road.status(), LENGTH * scale), text(road), LegendRow.Form.ENTRY);
    }

    private List<Mark> point(PointSymbol symbol) {
        return List.of(Mark.moved("sample", symbol.marks(new Gauge(swatch.theme(), OVERVIEW)), LENGTH / 2 * scale, 0));
    }

    private LegendRow row(List<Mark> sample, String key) {
        return new LegendRow(sample, words.text(key), LegendRow.Form.ENTRY);
    }

    private String text(RoadKind road) {
        String name = switch (road.roadClass()) {
            case EXPRESSWAY -> words.text("legend.expressway");
            case RING_ROAD -> words.text("legend.ring-road");
            case NATIONAL -> words.text("legend.national-road");
            case PROVINCIAL -> words.text("legend.provincial-road");
        };
        return switch (road.status()) {
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
