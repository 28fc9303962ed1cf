package vn.vinhphuc.atlas.cartography.overlay;

import java.util.Optional;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.cartography.subject.Findings;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.i18n.Words;

/**
 * All that an overlay depends on besides the atlas.
 *
 * @param theme   colours and sizes
 * @param words   the language of every name
 * @param subject what the map is about
 * @param zoom    as in a viewport
 * @param frame   empty for a map that moves: then the whole region is composed, and signs stay apart until the
 *                next key zoom
 */
public record OverlayRequest(Theme theme, Words words, Subject subject, double zoom, Optional<Frame> frame) {

    /** Zooms between two that a moving map is composed for. */
    public static final double KEY_ZOOM_STEP = 0.25;

    /** For a map that moves, with nothing selected. */
    public static OverlayRequest of(Theme theme, Words words, Administration administration, double zoom) {
        return new OverlayRequest(theme, words, Subject.of(administration), zoom, Optional.empty());
    }

    /** The zoom that a moving map is composed for: at most {@value #KEY_ZOOM_STEP} smaller. */
    public static double keyZoom(double zoom) {
        return Math.floor(zoom / KEY_ZOOM_STEP + 1e-9) * KEY_ZOOM_STEP;
    }

    public OverlayRequest withSelection(Optional<String> site) {
        return withSubject(subject.withSelection(site));
    }

    public OverlayRequest withFindings(Findings findings) {
        return withSubject(subject.withFindings(findings));
    }

    public OverlayRequest withSubject(Subject to) {
        return new OverlayRequest(theme, words, to, zoom, frame);
    }

    /** For a picture that does not move. */
    public OverlayRequest within(Frame picture) {
        return new OverlayRequest(theme, words, subject, picture.viewport().zoom(), Optional.of(picture));
    }

    /** How much the map may grow before the overlay is composed anew. */
    double stretch() {
        return frame.isPresent() ? 1 : Math.pow(2, KEY_ZOOM_STEP);
    }
}
