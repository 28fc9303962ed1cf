package vn.vinhphuc.atlas.ui.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.Latest;
import vn.vinhphuc.atlas.view.ViewState;

/** Composes and paints symbols and labels off the JavaFX thread, and keeps those on screen until the new ones are there. */
final class OverlayPainting {

    /** The set of labels changes at these steps of the zoom. */
    private static final double STEPS = 4;

    private final Function<Wish, List<Sprite>> compose;
    private final Consumer<List<Stamp>> show;
    private final Latest<Wish, List<Stamp>> latest;
    private Optional<Wish> asked = Optional.empty();
    /** Only the background touches it, one work at a time. */
    private Map<Sprite, Stamp> painted = Map.of();
    private double paintedScale;

    OverlayPainting(Function<Wish, List<Sprite>> compose, Background background, Consumer<List<Stamp>> show,
                    Consumer<Throwable> failed) {
        this.compose = compose;
        this.show = show;
        this.latest = new Latest<>(background, this::paint, (wish, stamps) -> this.show.accept(stamps), failed);
    }

    /** Asks for the overlay of a view, unless it is already there. */
    void want(ViewState state, double zoom, double scale) {
        Wish wish = new Wish(Math.floor(zoom * STEPS) / STEPS, state.language(), state.theme(), state.selection(),
                state.administration(), scale);
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
        List<Stamp> stamps = compose.apply(wish).stream()
                .map(sprite -> next.computeIfAbsent(sprite, s -> Optional.ofNullable(known.get(s))
                        .orElseGet(() -> Stamp.of(s, wish.scale))))
                .toList();
        painted = next;
        paintedScale = wish.scale;
        return stamps;
    }

    /**
     * All that the overlay depends on.
     *
     * @param zoom  a quarter of a step
     * @param scale physical pixels per logical pixel
     */
    record Wish(double zoom, Language language, String theme, Optional<String> selection, Administration administration,
                double scale) {
    }
}
