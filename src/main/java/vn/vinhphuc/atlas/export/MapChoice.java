package vn.vinhphuc.atlas.export;

import java.util.Set;
import vn.vinhphuc.atlas.cartography.sheet.Furniture;

/**
 * How a map is to be as a file.
 *
 * @param format    of the file
 * @param surface   of a picture
 * @param own       pixels of a surface of one's own
 * @param paper     where it is for paper
 * @param furniture what stands on the map besides its sources
 */
public record MapChoice(PictureFormat format, Surface surface, PictureSize own, PaperSize paper, Set<Furniture> furniture) {

    /** What a picture is for. */
    public enum Surface {
        SCREEN,
        LARGE_SCREEN,
        PAPER,
        OWN
    }

    private static final PictureSize SCREEN = new PictureSize(1920, 1080);
    private static final PictureSize LARGE_SCREEN = new PictureSize(3840, 2160);

    /** A picture for a slide. */
    public static final MapChoice FIRST = new MapChoice(PictureFormat.PNG, Surface.SCREEN, new PictureSize(2560, 1440),
            new PaperSize(PaperSize.Format.A4, true), Furniture.ALL);

    public MapChoice {
        furniture = Set.copyOf(furniture);
    }

    /** Pixels of a surface; on paper 300 for an inch. */
    public PictureSize pixels(Surface on) {
        return switch (on) {
            case SCREEN -> SCREEN;
            case LARGE_SCREEN -> LARGE_SCREEN;
            case PAPER -> paper.pixels();
            case OWN -> own;
        };
    }

    /** The size: a PDF is paper, a slide has its own. */
    public OutputSize size() {
        return switch (format) {
            case PDF -> paper;
            case PPTX -> MapPicture.SLIDE;
            case PNG, SVG -> surface == Surface.PAPER ? paper : pixels(surface);
        };
    }

    /** Whether it goes on paper, so that it stands or lies. */
    public boolean takesPaper() {
        return size() instanceof PaperSize;
    }
}
