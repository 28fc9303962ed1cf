package vn.vinhphuc.atlas.cartography.sheet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Camera;

/**
 * A sheet that is wanted.
 *
 * @param theme     colours and sizes
 * @param words     the language of everything that is written
 * @param subject   what the map is about
 * @param camera    where the map looks; empty for the whole territory
 * @param width     pixels, more than 0
 * @param height    pixels, more than 0
 * @param madeOn    the day that is printed on it
 * @param furniture what stands on the map, where there is room for it
 */
public record SheetRequest(Theme theme, Words words, Subject subject, Optional<Camera> camera, int width, int height,
                           Optional<LocalDate> madeOn, Set<Furniture> furniture) {

    private static final double COMMON_PIXELS = 1600.0 * 900;

    public SheetRequest {
        furniture = Set.copyOf(furniture);
    }

    /** With all its furniture. */
    public SheetRequest(Theme theme, Words words, Subject subject,
            Optional<Camera> camera, int width, int height, Optional<LocalDate> madeOn) {
        this(theme, words, subject, camera, width, height, madeOn, Furniture.ALL);
    }

    boolean has(Furniture piece) {
        return furniture.contains(piece);
    }

    /** Pixels for one logical pixel: larger pictures show the same, drawn larger, and never smaller than on a screen. */
    public double scale() {
        return scale(width, height);
    }

    /** The scale of a sheet of a size in pixels. */
    public static double scale(int width, int height) {
        return Math.max(1, Math.sqrt(width * (double) height / COMMON_PIXELS));
    }
}
