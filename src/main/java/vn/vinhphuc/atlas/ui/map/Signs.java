package vn.vinhphuc.atlas.ui.map;

import com.gluonhq.maps.MapLayer;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.overlay.HoverFrame;
import vn.vinhphuc.atlas.cartography.overlay.OverlayRequest;
import vn.vinhphuc.atlas.cartography.subject.Findings;
import vn.vinhphuc.atlas.cartography.trace.Trace;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.ui.Movement;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.Measured;
import vn.vinhphuc.atlas.view.ViewState;

/** What stands on the map: symbols and labels, those that just go, and the frame around the one that is meant. */
final class Signs {

    private final Session session;
    private final double reach;
    private final TraceLayer traces = new TraceLayer();
    private final LeavingSprites leaving = new LeavingSprites();
    private final SpriteLayer sprites = new SpriteLayer(leaving);
    private final Highlight highlight = new Highlight();
    private Findings findings = Findings.NONE;

    /** @param reach how far beside a symbol a click still means it, px */
    Signs(Session session, MapArt art, double reach) {
        this.session = session;
        this.reach = reach;
        session.view().addListener((property, before, now) -> trace(art, now));
        trace(art, session.view().get());
    }

    private void trace(MapArt art, ViewState view) {
        findings = art.subject(view).findings();
        traces.show(Trace.of(findings), Themes.of(view.theme()));
    }

    /** Shows what would be measured with the point that a hand is about to set. */
    void preview(Measured measured) {
        traces.show(Trace.of(findings.withMeasured(Optional.of(measured))), Themes.of(session.view().get().theme()));
    }

    /** From below to top. */
    List<MapLayer> layers() {
        return List.of(traces, leaving, highlight, sprites);
    }

    void setMovement(Movement wish) {
        sprites.setMovement(wish);
        highlight.setMovement(wish);
    }

    void show(List<Stamp> stamps, Viewport viewport) {
        sprites.show(stamps, viewport);
    }

    void place(Viewport viewport) {
        traces.place(viewport);
        sprites.place(viewport);
        highlight.place(viewport);
    }

    /** Whether nothing comes or goes any more. */
    boolean settled() {
        return sprites.settled();
    }

    /** All of them, from below to top. */
    List<Sprite> all() {
        return sprites.stamps().stream().map(Stamp::sprite).toList();
    }

    /** The symbol of the site that is meant by a point, also where the point is on its label. */
    Optional<Sprite> at(ScreenPoint point, Viewport viewport) {
        List<Sprite> all = all();
        return Picking.nearest(all, viewport, point, reach).map(found -> all.stream()
                .filter(sprite -> sprite.layer() == Sprite.Layer.SITE && sprite.site().isPresent() && sprite.site().equals(found.site()))
                .findFirst().orElse(found));
    }

    /** Lays the frame around a symbol, or takes it away. */
    void frame(Optional<Sprite> symbol, Viewport viewport, double scale) {
        Theme theme = Themes.of(session.view().get().theme());
        double zoom = OverlayRequest.keyZoom(viewport.zoom());
        highlight.show(symbol.flatMap(it -> HoverFrame.around(it, session.atlas(), theme, zoom))
                .map(frame -> Stamp.of(frame, scale)), viewport);
    }
}
