package vn.vinhphuc.atlas.cartography.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Camera;

/**
 * A sheet that is wanted.
 *
 * @param theme          colours and sizes
 * @param words          the language of everything that is written
 * @param administration whose borders and units are drawn
 * @param selection      id of the selected site
 * @param compared       ids of compared sites
 * @param camera         where the map looks; empty for the whole territory
 * @param width          pixels, more than 0
 * @param height         pixels, more than 0
 * @param madeOn         the day that is printed on it
 */
public record SheetRequest(Theme theme, Words words, Administration administration, Optional<String> selection,
                           List<String> compared, Optional<Camera> camera, int width, int height, Optional<LocalDate> madeOn) {

    private static final double COMMON_PIXELS = 1600.0 * 900;

    public SheetRequest {
        compared = List.copyOf(compared);
    }

    /** Pixels for one logical pixel: larger pictures show the same, drawn larger, and never smaller than on a screen. */
    public double scale() {
        return Math.max(1, Math.sqrt(width * (double) height / COMMON_PIXELS));
    }
}
