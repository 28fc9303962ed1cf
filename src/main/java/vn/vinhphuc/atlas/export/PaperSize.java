package vn.vinhphuc.atlas.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sheet of paper.
 *
 * @param format    of the series A (ISO 216)
 * @param landscape whether it is wider than high
 */
public record PaperSize(Format format, boolean landscape) implements OutputSize {

    /** The formats, with their sides in millimetres. */
    public enum Format {
        /** Composed smaller than a screen, so that the smallest letters have more than 6 points. */
        A4(210, 297, 0.235),
        A3(297, 420, 0.294);

        private final double shortSide;
        private final double longSide;
        private final double millimetresPerPixel;

        Format(double shortSide, double longSide, double millimetresPerPixel) {
            this.shortSide = shortSide;
            this.longSide = longSide;
            this.millimetresPerPixel = millimetresPerPixel;
        }

        /** The word on the command line. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Format> of(String key) {
            return Stream.of(values()).filter(format -> format.key().equals(key)).findFirst();
        }
    }

    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double DOTS_PER_INCH = 300;
    private static final double POINTS_PER_INCH = 72;

    @Override
    public PictureSize pixels() {
        return each(DOTS_PER_INCH / MILLIMETRES_PER_INCH);
    }

    @Override
    public double widthPoints() {
        return (landscape ? format.longSide : format.shortSide) * POINTS_PER_INCH / MILLIMETRES_PER_INCH;
    }

    @Override
    public double heightPoints() {
        return (landscape ? format.shortSide : format.longSide) * POINTS_PER_INCH / MILLIMETRES_PER_INCH;
    }

    @Override
    public PictureSize composed() {
        return each(1 / format.millimetresPerPixel);
    }

    private PictureSize each(double pixelsPerMillimetre) {
        int across = (int) Math.round((landscape ? format.longSide : format.shortSide) * pixelsPerMillimetre);
        int down = (int) Math.round((landscape ? format.shortSide : format.longSide) * pixelsPerMillimetre);
        return new PictureSize(across, down);
    }

    /** Reads what {@link #toString} writes; empty if it is nothing of the kind. */
    static Optional<PaperSize> parse(String text) {
        return Stream.of(Format.values()).flatMap(format -> Stream.of(new PaperSize(format, false), new PaperSize(format, true)))
                .filter(paper -> paper.toString().equals(text)).findFirst();
    }

    /** As in the name of a file: {@code a3-landscape}. */
    @Override
    public String toString() {
        return landscape ? format.key() + "-landscape" : format.key();
    }
}
