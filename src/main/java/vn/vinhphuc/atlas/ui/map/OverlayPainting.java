package vn.vinhphuc.atlas.ui.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.overlay.OverlayCartography;
import vn.vinhphuc.atlas.cartography.overlay.OverlayRequest;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Latest;
import vn.vinhphuc.atlas.view.ViewState;

/** Composes and paints symbols and labels off the JavaFX thread, and keeps those on screen until the new ones are there. */
final class OverlayPainting {

    private final OverlayCartography signs;
    private final Latest<Wish, List<Stamp>> latest;
    private Optional<Wish> asked = Optional.empty();
    /** Only the background touches it, one work at a time. */
    private Map<Sprite, Stamp> painted = Map.of();
    private double paintedScale;

    OverlayPainting(OverlayCartography signs, Painters painters, Consumer<List<Stamp>> show) {
        this.signs = signs;
        this.latest = new Latest<>(painters.pictures(), this::paint, (wish, stamps) -> show.accept(stamps),
                painters.failed());
    }

    /** Asks for the overlay of a view, unless it is already there. */
    void want(ViewState state, double zoom, double scale) {
        OverlayRequest request = OverlayRequest.of(Themes.of(state.theme()), Words.of(state.language()),
                state.administration(), OverlayRequest.keyZoom(zoom)).withSelection(state.selection());
        Wish wish = new Wish(request, scale);
        if (!asked.equals(Optional.of(wish))) {
            asked = Optional.of(wish);
            latest.wish(wish);
        }
    }

    boolean idle() {
        return latest.idle();
    }

    private List<Stamp> paint(Wish wish) {
        Map<Sprite, Stamp> known = wish.scale == paintedScale ? painted : Map.of();
        Map<Sprite, Stamp> next = new HashMap<>();
        List<Stamp> stamps = signs.compose(wish.request).sprites().stream()
                .map(sprite -> next.computeIfAbsent(sprite, s -> Optional.ofNullable(known.get(s))
                        .orElseGet(() -> Stamp.of(s, wish.scale))))
                .toList();
        painted = next;
        paintedScale = wish.scale;
        return stamps;
    }

    /** @param scale physical pixels per logical pixel */
    private record Wish(OverlayRequest request, double scale) {
    }
}
