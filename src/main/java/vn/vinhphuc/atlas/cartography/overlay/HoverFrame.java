package vn.vinhphuc.atlas.cartography.overlay;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.cartography.symbol.Gauge;
import vn.vinhphuc.atlas.cartography.symbol.SiteFrame;
import vn.vinhphuc.atlas.cartography.symbol.SiteSymbol;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Mark;

/** What is laid around a symbol while the pointer is on it, or the focus of the keys. */
public final class HoverFrame {

    /** Beyond the symbol, px at zoom 11: the frame and its edge. */
    private static final double REACH = 4.6;

    private HoverFrame() {
    }

    /**
     * The frame of the symbol of a site, or of a counted symbol; none for a sprite that stands for no site.
     *
     * @param zoom that the symbol was composed for
     */
    public static Optional<Sprite> around(Sprite symbol, Atlas atlas, Theme theme, double zoom) {
        return symbol.site().or(() -> symbol.gathering().map(gathering -> gathering.members().getFirst()))
                .flatMap(atlas::site).map(Site::kind).map(kind -> frame(symbol, kind, new Gauge(theme, zoom)));
    }

    private static Sprite frame(Sprite symbol, SiteKind kind, Gauge gauge) {
        Box box = symbol.box();
        double size = Math.max(box.width(), box.height()) / 2 - gauge.line(SiteSymbol.MARGIN);
        String id = "hovered:" + symbol.id();
        return new Sprite(id, Sprite.Layer.SELECTION, symbol.anchor(), box.grown(gauge.line(REACH - SiteSymbol.MARGIN)),
                List.of(Mark.moved(id, SiteFrame.hovered(kind, size, gauge), box.x() + box.width() / 2, box.y() + box.height() / 2)),
                symbol.site(), symbol.gathering());
    }
}
