package vn.vinhphuc.atlas.cartography.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.cartography.Swatch;
import vn.vinhphuc.atlas.cartography.overlay.OverlayCartography;
import vn.vinhphuc.atlas.cartography.overlay.Sign;
import vn.vinhphuc.atlas.cartography.symbol.GatheredSymbol;
import vn.vinhphuc.atlas.cartography.symbol.Gauge;
import vn.vinhphuc.atlas.cartography.symbol.SiteFate;
import vn.vinhphuc.atlas.cartography.symbol.SiteFrame;
import vn.vinhphuc.atlas.cartography.symbol.SiteSymbol;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Numbers;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.SiteThen;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

/** The legend's lines about parks and clusters. */
final class SiteRows {

    private static final double OVERVIEW = 11;
    private static final double PARK = 7;
    private static final double CLUSTER = 5.2;
    private static final double EXAMPLE_PERCENT = 70;
    private static final String EXAMPLE_COUNT = "3";
    private static final double FIRST_COLUMN = 11;
    private static final double SECOND_COLUMN = 33;
    /** Badges reach beyond their symbols to the left. */
    private static final double BADGE_OFF = 2.5;

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
        operating(false, visible.past() ? "legend.operating.2021" : "legend.operating.unrated", rows);
        for (Status status : visible.statuses()) {
            rows.add(row(visible.sites(SiteKind.PARK, status), visible.sites(SiteKind.CLUSTER, status), status,
                    Optional.empty(), new FigureText(words).status(status)));
        }
        fates(rows);
        gathered(rows);
        if (visible.any(Sign.TIE)) {
            rows.add(LegendRow.of(family(), words.text("legend.family")));
        }
        letters(rows);
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

    /** What the period leaves out, so that no site is missing without a word. */
    List<LegendRow> notes() {
        List<String> reasons = new ArrayList<>();
        for (SiteThen.Presence reason : SiteThen.Presence.values()) {
            int sites = visible.leftOut(reason);
            if (sites > 0 && reason != SiteThen.Presence.SHOWN) {
                reasons.add(words.text(switch (reason) {
                    case LATER, SHOWN -> "legend.left-out.later";
                    case EARLIER_PLAN -> "legend.left-out.earlier-plan";
                    case NOT_KNOWN -> "legend.left-out.not-known";
                }, new Numbers(words).rounded(sites, 0)));
            }
        }
        return reasons.isEmpty() ? List.of() : List.of(LegendRow.note(words.text("legend.left-out", String.join(", ", reasons))));
    }

    private void gathered(List<LegendRow> rows) {
        List<Mark> sample = new ArrayList<>();
        double reach = 0;
        for (SiteKind kind : SiteKind.values()) {
            if (visible.gathered(kind)) {
                double x = (sample.isEmpty() ? FIRST_COLUMN : SECOND_COLUMN) * gauge.theme().scale();
                GatheredSymbol symbol = new GatheredSymbol(kind, false, EXAMPLE_COUNT, Fate.KEPT);
                sample.add(Mark.moved("sample", symbol.marks(gauge), x, 0));
                reach = symbol.reach(gauge);
            }
        }
        if (!sample.isEmpty()) {
            rows.add(LegendRow.of(sample, words.text("legend.gathered")).reaching(reach));
        }
    }

    /** How sites stand to what is asked, where any of them are told apart by it. */
    private void fates(List<LegendRow> rows) {
        for (Fate fate : Fate.values()) {
            boolean parks = visible.fate(SiteKind.PARK, fate);
            boolean clusters = visible.fate(SiteKind.CLUSTER, fate);
            if (fate != Fate.KEPT && (parks || clusters)) {
                List<Mark> sample = new ArrayList<>();
                if (parks) {
                    sample.add(fate(SiteKind.PARK, fate, PARK, FIRST_COLUMN));
                }
                if (clusters) {
                    sample.add(fate(SiteKind.CLUSTER, fate, CLUSTER, parks ? SECOND_COLUMN : FIRST_COLUMN));
                }
                LegendRow row = LegendRow.of(sample, words.text(switch (fate) {
                    case NEAR_MISS -> "legend.near-miss";
                    case CANNOT_TELL -> "legend.cannot-tell";
                    case KEPT, DROPPED -> "legend.dropped";
                }));
                rows.add(SiteFate.badge(fate, gauge).isEmpty() ? row : row.reaching(-badge(parks ? SiteKind.PARK : SiteKind.CLUSTER).y()));
            }
        }
    }

    private Mark fate(SiteKind kind, Fate fate, double size, double x) {
        double scale = gauge.theme().scale();
        SiteSymbol symbol = new SiteSymbol(kind, Status.APPROVED, Optional.empty(), size * scale);
        List<Mark> marks = new ArrayList<>(fate == Fate.DROPPED ? SiteFate.marks(symbol, fate, gauge)
                : List.of(SiteSymbol.shape(kind, size * scale, gauge)));
        Box badge = badge(kind);
        marks.add(Mark.moved("fate", SiteFate.badge(fate, gauge), badge.x() + badge.width() / 2, badge.y() + badge.height() / 2));
        return Mark.moved("sample", marks, (x + BADGE_OFF) * scale, 0);
    }

    private Box badge(SiteKind kind) {
        return SiteFate.badge(kind, (kind == SiteKind.PARK ? PARK : CLUSTER) * gauge.theme().scale(), gauge);
    }

    private void letters(List<LegendRow> rows) {
        if (visible.any(Sign.COMPARED)) {
            List<Mark> sample = List.of(
                    Mark.moved("sample", SiteFrame.letter("A", gauge), FIRST_COLUMN * gauge.theme().scale(), 0),
                    Mark.moved("sample", SiteFrame.letter("B", gauge), SECOND_COLUMN * gauge.theme().scale(), 0));
            rows.add(LegendRow.of(sample, words.text("legend.compared")));
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
        return LegendRow.of(sample, text).reaching((park ? PARK : CLUSTER) * gauge.theme().scale());
    }

    private Mark symbol(SiteKind kind, Status status, Optional<Double> percent, double size, boolean shape, double x) {
        List<Mark> marks = shape ? List.of(SiteSymbol.shape(kind, size * gauge.theme().scale(), gauge))
                : new SiteSymbol(kind, status, percent, size * gauge.theme().scale()).marks(gauge);
        return Mark.moved("sample", marks, x, 0);
    }
}
