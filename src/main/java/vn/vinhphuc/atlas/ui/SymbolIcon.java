package vn.vinhphuc.atlas.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.cartography.symbol.Gauge;
import vn.vinhphuc.atlas.cartography.symbol.SiteSymbol;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.view.SiteThen;

/** The symbols of the map in one size for lists, each painted once. */
public final class SymbolIcon {

    /** Side of the square an icon stands in, logical px. */
    public static final double SIDE = 20;

    private static final double SCALE = 2;

    private final Gauge gauge;
    private final Map<SiteSymbol, Image> painted = new HashMap<>();

    public SymbolIcon(Theme theme) {
        this.gauge = new Gauge(theme.scaled(1), 10);
    }

    public Image of(Site site) {
        return of(site.kind(), site.status(), site.fillPercent());
    }

    /** A site as the map of a period draws it. */
    public Image of(SiteThen then, PlanPeriod period) {
        return of(then.site().kind(), then.status(), then.fillPercent(period));
    }

    public Image of(SiteKind kind, Status status, Optional<Double> fillPercent) {
        return painted.computeIfAbsent(new SiteSymbol(kind, status, fillPercent, kind == SiteKind.PARK ? 8 : 5.5), this::paint);
    }

    private Image paint(SiteSymbol symbol) {
        List<Mark> centred = List.of(Mark.moved("symbol", symbol.marks(gauge), SIDE / 2, SIDE / 2));
        return Pictures.of(Raster.of(new Drawing(SIDE, SIDE, centred), SCALE));
    }
}
