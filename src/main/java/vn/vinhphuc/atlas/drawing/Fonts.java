package vn.vinhphuc.atlas.drawing;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The bundled font files, and the one place where text is measured. */
final class Fonts {

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
    private static final Map<Face, Font> FACES = new EnumMap<>(Face.class);
    private static final Map<Face, Map<Integer, Double>> ADVANCES = new ConcurrentHashMap<>();

    private Fonts() {
    }

    /** A face, or what stands in for it. */
    static synchronized Font font(Face face) {
        return FACES.computeIfAbsent(face, Fonts::load);
    }

    static Font font(Face face, double size) {
        return font(face).deriveFont((float) size);
    }

    /** The outlines of a text whose baseline starts at {@code x}, letters as far apart as they are measured. */
    static Shape outline(Face face, double size, String text, double x) {
        return font(face, size).createGlyphVector(UNHINTED, text).getOutline((float) x, 0);
    }

    /** The width of a text for letters of size 1. */
    static double width(Face face, String text) {
        Map<Integer, Double> advances = ADVANCES.computeIfAbsent(face, f -> new ConcurrentHashMap<>());
        return text.codePoints().mapToDouble(c -> advances.computeIfAbsent(c, letter -> advance(face, letter))).sum();
    }

    private static double advance(Face face, int letter) {
        GlyphVector glyph = font(face, 1000).createGlyphVector(UNHINTED, Character.toString(letter));
        return glyph.getLogicalBounds().getWidth() / 1000;
    }

    /** Without any file the letters of the system are better than none. */
    private static Font load(Face face) {
        return FaceFile.of(face).map(FaceFile::font)
                .orElseGet(() -> new Font(Font.SANS_SERIF, (face.weight() > 500 ? Font.BOLD : 0) | (face.italic() ? Font.ITALIC : 0), 1));
    }
}
