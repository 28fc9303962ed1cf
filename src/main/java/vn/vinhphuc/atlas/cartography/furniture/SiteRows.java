package vn.vinhphuc.atlas.cartography.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.cartography.Swatch;
import vn.vinhphuc.atlas.cartography.overlay.OverlayCartography;
import vn.vinhphuc.atlas.cartography.symbol.GatheredSymbol;
import vn.vinhphuc.atlas.cartography.symbol.Gauge;
import vn.vinhphuc.atlas.cartography.symbol.SiteSymbol;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Words;

/** The legend's lines about parks and clusters. */
final class SiteRows {

    private static final double OVERVIEW = 11;
    private static final double PARK = 7.4;
    private static final double CLUSTER = 5.2;
    private static final double EXAMPLE_PERCENT = 70;
    private static final String EXAMPLE_COUNT = "3";
    private static final double FIRST_COLUMN = 11;
    private static final double SECOND_COLUMN = 33;

    private final Visible visible;
    private final Words words;
    private final Gauge gauge;

    SiteRows(Visible visible, Swatch swatch, Words words) {
        this.visible = visible;
        this.words = words;
        this.gauge = new Gauge(swatch.theme(), OVERVIEW);
    }

    List<LegendRow> rows() {
        List<LegendRow> rows = new ArrayList<>();
        kinds(rows);
        operating(true, "legend.operating.rated", rows);
        operating(false, "legend.operating.unrated", rows);
        for (Status status : visible.statuses()) {
            rows.add(row(visible.sites(SiteKind.PARK, status), visible.sites(SiteKind.CLUSTER, status), status,
                    Optional.empty(), new FigureText(words).status(status)));
        }
        gathered(rows);
        if (visible.families()) {
            rows.add(new LegendRow(family(), words.text("legend.family"), LegendRow.Form.ENTRY));
        }
        return rows;
    }

    private List<Mark> family() {
        double scale = gauge.theme().scale();
        List<Mark> sample = new ArrayList<>(OverlayCartography.tie(
                new ScreenPoint(FIRST_COLUMN * scale, 0), new ScreenPoint(SECOND_COLUMN * scale, 0), gauge));
        for (double x : new double[] {FIRST_COLUMN, SECOND_COLUMN}) {
            sample.add(symbol(SiteKind.PARK, Status.APPROVED, Optional.empty(), CLUSTER, true, x * scale));
        }
        return sample;
    }

    private void gathered(List<LegendRow> rows) {
        List<Mark> sample = new ArrayList<>();
        for (SiteKind kind : SiteKind.values()) {
            if (visible.gathered(kind)) {
                double x = (sample.isEmpty() ? FIRST_COLUMN : SECOND_COLUMN) * gauge.theme().scale();
                sample.add(Mark.moved("sample", new GatheredSymbol(kind, false, EXAMPLE_COUNT).marks(gauge), x, 0));
            }
        }
        if (!sample.isEmpty()) {
            rows.add(new LegendRow(sample, words.text("legend.gathered"), LegendRow.Form.ENTRY));
        }
    }

    /** Which shape is which, where both are shown. */
    private void kinds(List<LegendRow> rows) {
        boolean parks = visible.sites(SiteKind.PARK);
        boolean clusters = visible.sites(SiteKind.CLUSTER);
        if (parks || clusters) {
            String text = parks && clusters ? words.text("legend.parks-and-clusters")
                    : parks ? words.text("legend.parks") : words.text("legend.clusters");
            rows.add(row(parks, clusters, Status.APPROVED, Optional.empty(), text, true));
        }
    }

    private void operating(boolean rated, String key, List<LegendRow> rows) {
        boolean parks = visible.operating(SiteKind.PARK, rated);
        boolean clusters = visible.operating(SiteKind.CLUSTER, rated);
        if (parks || clusters) {
            rows.add(row(parks, clusters, Status.OPERATING, rated ? Optional.of(EXAMPLE_PERCENT) : Optional.empty(), words.text(key)));
        }
    }

    private LegendRow row(boolean park, boolean cluster, Status status, Optional<Double> percent, String text) {
        return row(park, cluster, status, percent, text, false);
    }

    private LegendRow row(boolean park, boolean cluster, Status status, Optional<Double> percent, String text, boolean shape) {
        List<Mark> sample = new ArrayList<>();
        double x = gauge.theme().scale();
        if (park) {
            sample.add(symbol(SiteKind.PARK, status, percent, PARK, shape, FIRST_COLUMN * x));
        }
        if (cluster) {
            sample.add(symbol(SiteKind.CLUSTER, status, percent, CLUSTER, shape, (park ? SECOND_COLUMN : FIRST_COLUMN) * x));
        }
        return new LegendRow(sample, text, LegendRow.Form.ENTRY);
    }

    private Mark symbol(SiteKind kind, Status status, Optional<Double> percent, double size, boolean shape, double x) {
        List<Mark> marks = shape ? List.of(SiteSymbol.shape(kind, size * gauge.theme().scale(), gauge))
                : new SiteSymbol(kind, status, percent, size * gauge.theme().scale()).marks(gauge);
        return Mark.moved("sample", marks, x, 0);
    }
}
