package vn.vinhphuc.atlas.export;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of a picture.
 *
 * @param width  pixels, {@value #LEAST}…{@value #MOST}
 * @param height pixels, {@value #LEAST}…{@value #MOST}
 */
public record PictureSize(int width, int height) implements OutputSize {

    public static final int LEAST = 16;
    public static final int MOST = 16_000;
    /** A pixel of a page is as large as that of a screen in style sheets: 1/96 inch. */
    private static final double POINTS = 0.75;
    private static final Pattern FORM = Pattern.compile("(\\d{1,5})[x×](\\d{1,5})");

    /** @throws IllegalArgumentException if a side is out of range */
    public PictureSize {
        if (!inRange(width) || !inRange(height)) {
            throw new IllegalArgumentException(
                    "a picture of " + width + " × " + height + " px is outside " + LEAST + "…" + MOST + " px");
        }
    }

    /** Reads {@code 1920x1080}; empty if it is not of this form or a side is out of range. */
    public static Optional<PictureSize> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int width = Integer.parseInt(form.group(1));
        int height = Integer.parseInt(form.group(2));
        return inRange(width) && inRange(height) ? Optional.of(new PictureSize(width, height)) : Optional.empty();
    }

    @Override
    public PictureSize pixels() {
        return this;
    }

    @Override
    public double widthPoints() {
        return width * POINTS;
    }

    @Override
    public double heightPoints() {
        return height * POINTS;
    }

    @Override
    public PictureSize composed() {
        return this;
    }

    private static boolean inRange(int side) {
        return side >= LEAST && side <= MOST;
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
