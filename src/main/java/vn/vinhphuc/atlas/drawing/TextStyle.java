package vn.vinhphuc.atlas.drawing;

import java.util.Optional;

/**
 * How text looks.
 *
 * @param face    of Be Vietnam Pro
 * @param size    of the letters, px
 * @param colour  of the letters
 * @param spacing added after each letter, px
 * @param halo    a soft edge that keeps text apart from what lies below it
 */
public record TextStyle(Face face, double size, Colour colour, double spacing, Optional<Halo> halo) {

    /** An edge around letters; width in px on each side. */
    public record Halo(Colour colour, double width) {
    }

    /** @throws IllegalArgumentException if the size is not more than 0 */
    public TextStyle {
        if (!(size > 0)) {
            throw new IllegalArgumentException("text of size " + size + " px cannot be read");
        }
    }

    public static TextStyle of(Face face, double size, Colour colour) {
        return new TextStyle(face, size, colour, 0, Optional.empty());
    }

    public TextStyle withHalo(Colour haloColour, double width) {
        return new TextStyle(face, size, colour, spacing, Optional.of(new Halo(haloColour, width)));
    }

    public TextStyle withSpacing(double px) {
        return new TextStyle(face, size, colour, px, halo);
    }

    public TextStyle withColour(Colour other) {
        return new TextStyle(face, size, other, spacing, halo);
    }

    /** The width of a text in px, from the advance widths of the bundled font file. */
    public double width(String text) {
        return Fonts.width(face, text) * size + spacing * text.codePointCount(0, text.length());
    }

}
