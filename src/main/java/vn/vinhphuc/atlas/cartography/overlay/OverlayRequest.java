package vn.vinhphuc.atlas.cartography.overlay;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.i18n.Words;

/**
 * All that an overlay depends on besides the atlas.
 *
 * @param theme          colours and sizes
 * @param words          the language of every name
 * @param administration whose units are named
 * @param selection      id of the selected site
 * @param compared       ids of compared sites, lettered A, B, C … in this order
 * @param zoom           as in a viewport
 * @param frame          empty for a map that moves: then the whole region is composed, and signs stay apart until the
 *                       next key zoom
 */
public record OverlayRequest(Theme theme, Words words, Administration administration, Optional<String> selection,
                             List<String> compared, double zoom, Optional<Frame> frame) {

    /** Zooms between two that a moving map is composed for. */
    public static final double KEY_ZOOM_STEP = 0.25;

    public OverlayRequest {
        compared = List.copyOf(compared);
    }

    /** For a map that moves, with nothing selected. */
    public static OverlayRequest of(Theme theme, Words words, Administration administration, double zoom) {
        return new OverlayRequest(theme, words, administration, Optional.empty(), List.of(), zoom, Optional.empty());
    }

    /** The zoom that a moving map is composed for: at most {@value #KEY_ZOOM_STEP} smaller. */
    public static double keyZoom(double zoom) {
        return Math.floor(zoom / KEY_ZOOM_STEP + 1e-9) * KEY_ZOOM_STEP;
    }

    public OverlayRequest withSelection(Optional<String> site) {
        return new OverlayRequest(theme, words, administration, site, compared, zoom, frame);
    }

    public OverlayRequest withCompared(List<String> sites) {
        return new OverlayRequest(theme, words, administration, selection, sites, zoom, frame);
    }

    /** For a picture that does not move. */
    public OverlayRequest within(Frame picture) {
        return new OverlayRequest(theme, words, administration, selection, compared, picture.viewport().zoom(),
                Optional.of(picture));
    }

    /** How much the map may grow before the overlay is composed anew. */
    double stretch() {
        return frame.isPresent() ? 1 : Math.pow(2, KEY_ZOOM_STEP);
    }
}
