package vn.vinhphuc.atlas.drawing;

import java.util.regex.Pattern;

/**
 * A colour in sRGB.
 *
 * @param red     0…255
 * @param green   0…255
 * @param blue    0…255
 * @param opacity 0 is invisible, 1 is opaque
 */
public record Colour(int red, int green, int blue, double opacity) {

    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?");

    public static final Colour WHITE = new Colour(255, 255, 255, 1);

    /** @throws IllegalArgumentException if a part is outside its range */
    public Colour {
        if (((red | green | blue) & ~0xFF) != 0 || !(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException(
                    "colour " + red + ", " + green + ", " + blue + " at " + opacity + " is out of range");
        }
    }

    /**
     * Reads {@code #RRGGBB} or {@code #RRGGBBAA}.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    public static Colour of(String hex) {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("“" + hex + "” is not a colour; expected #RRGGBB or #RRGGBBAA");
        }
        int rgb = Integer.parseInt(hex.substring(1, 7), 16);
        double opacity = hex.length() == 9 ? Integer.parseInt(hex.substring(7), 16) / 255.0 : 1;
        return new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF, opacity);
    }

    /** The same hue at another opacity, 0…1. */
    public Colour at(double newOpacity) {
        return new Colour(red, green, blue, newOpacity);
    }

    /**
     * A colour between this and another.
     *
     * @param share 0 gives this one, 1 the other
     */
    public Colour mixed(Colour other, double share) {
        return new Colour(between(red, other.red, share), between(green, other.green, share),
                between(blue, other.blue, share), opacity + (other.opacity - opacity) * share);
    }

    private static int between(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    /** {@code #RRGGBB}, without the opacity. */
    public String hex() {
        return String.format("#%02X%02X%02X", red, green, blue);
    }

    /** The relative luminance of the opaque colour, 0…1 (WCAG 2.2). */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** The contrast ratio with another colour, both opaque, 1…21 (WCAG 2.2). */
    public double contrast(Colour other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double linear(int part) {
        double c = part / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    java.awt.Color awt() {
        return new java.awt.Color(red, green, blue, (int) Math.round(opacity * 255));
    }
}
