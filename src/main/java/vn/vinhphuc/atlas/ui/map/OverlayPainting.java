package vn.vinhphuc.atlas.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.overlay.Composition;
import vn.vinhphuc.atlas.cartography.overlay.Frame;
import vn.vinhphuc.atlas.cartography.overlay.Overlay;
import vn.vinhphuc.atlas.cartography.overlay.OverlayRequest;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Latest;
import vn.vinhphuc.atlas.view.ViewState;

/**
 * Composes and paints symbols and labels off the JavaFX thread, and keeps those on screen until the new ones are there.
 * The whole region is composed at once, but painted only around what is visible.
 */
final class OverlayPainting {

    /** How far beyond the visible ground signs are painted, px, so that they are there when the map moves on. */
    private static final double AHEAD = 256;

    /** Signs at an edge reach in from beyond it, px. */
    private static final double REACH = 64;

    /** Signs and labels of the shipped pack at a dozen zooms: as many bytes as two pictures of what is painted. */
    private static final int KEPT_PICTURES = 2;

    private final MapArt art;
    private final Consumer<List<Stamp>> show;
    private final Latest<Wish, List<Stamp>> latest;
    private Optional<Wish> asked = Optional.empty();
    /** Only the background touches it, one work at a time. */
    private final SignMemory memory;

    OverlayPainting(MapArt art, Painters painters, Consumer<List<Stamp>> show) {
        this.art = art;
        this.show = show;
        this.memory = new SignMemory(art.signs()::composition);
        this.latest = new Latest<>(painters.pictures(), this::paint, (wish, stamps) -> show.accept(stamps),
                painters.failed());
    }

    /**
     * Asks for the overlay of a view, unless it is already there.
     *
     * @param rest the frame in which the map rests; a map that moves keeps what it had at rest
     */
    void want(ViewState state, Viewport viewport, double scale, Optional<Frame> rest) {
        OverlayRequest request = new OverlayRequest(Themes.of(state.theme()), Words.of(state.language()), art.subject(state),
                OverlayRequest.keyZoom(viewport.zoom()), Optional.empty());
        Optional<Frame> frame = rest.or(() -> asked.filter(wish -> wish.request.equals(request)).flatMap(Wish::frame));
        if (asked.filter(wish -> wish.fulfils(request, frame, viewport, scale)).isEmpty()) {
            if (asked.filter(wish -> !wish.request.theme().equals(request.theme())).isPresent()) {
                // Light names on white paper, or dark ones on black, are worse than none for a moment.
                show.accept(List.of());
            }
            Wish wish = new Wish(request, frame, viewport.grown(AHEAD), scale);
            asked = Optional.of(wish);
            latest.wish(wish);
        }
    }

    boolean idle() {
        return latest.idle();
    }

    private List<Stamp> paint(Wish wish) {
        Composition composition = memory.composition(wish.request, wish.scale);
        Overlay overlay = wish.frame
                .map(frame -> composition.resting(frame, () -> memory.composition(wish.request.within(frame), wish.scale)))
                .orElseGet(composition::overlay);
        memory.resize((long) (KEPT_PICTURES * Integer.BYTES * wish.area.width() * wish.area.height() * wish.scale * wish.scale));
        return memory.stamps(wish.request, wish.scale, overlay.within(wish.area));
    }

    /**
     * What the overlay is to show.
     *
     * @param frame in which the map rests or rested
     * @param area  what is painted of it
     * @param scale physical pixels per logical pixel
     */
    private record Wish(OverlayRequest request, Optional<Frame> frame, Viewport area, double scale) {

        boolean fulfils(OverlayRequest other, Optional<Frame> otherFrame, Viewport viewport, double otherScale) {
            return scale == otherScale && request.equals(other)
                    && frame.equals(otherFrame) && area.bounds().contains(viewport.grown(REACH).bounds());
        }
    }
}
