package vn.vinhphuc.atlas.cartography.furniture;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.overlay.Frame;
import vn.vinhphuc.atlas.cartography.overlay.MapCartography;
import vn.vinhphuc.atlas.cartography.overlay.OverlayRequest;
import vn.vinhphuc.atlas.cartography.overlay.ShippedPack;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.Words;

/** Legends of the shipped atlas, for maps over which nothing lies. */
public final class LegendOf {

    private static final MapCartography MAP = MapCartography.of(ShippedPack.ATLAS);

    private LegendOf() {
    }

    /** Of a picture that does not move: signs stand on it only if their point does. */
    public static Legend picture(Viewport viewport, Subject subject, Words words) {
        OverlayRequest signs = moving(viewport, subject, words);
        return Legend.of(new Seen(MAP, viewport,
                signs.within(new Frame(viewport, new Box(0, 0, viewport.width(), viewport.height()), List.of())), List.of()));
    }

    /** Of a map in a window. */
    static Legend map(Viewport viewport, Subject subject, Words words) {
        return Legend.of(new Seen(MAP, viewport, moving(viewport, subject, words), List.of()));
    }

    private static OverlayRequest moving(Viewport viewport, Subject subject, Words words) {
        return new OverlayRequest(Themes.of("light"), words, subject, viewport.zoom(), Optional.empty());
    }
}
