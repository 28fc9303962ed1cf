package vn.vinhphuc.atlas.drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces that a PDF document uses; of each the letters that are used are embedded. */
final class PdfFonts implements AutoCloseable {

    private final PDDocument document;
    private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);
    private final Map<Face, TrueTypeFont> taken = new EnumMap<>(Face.class);
    private final Map<Face, Map<Integer, byte[]>> codes = new EnumMap<>(Face.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    /** The name of a face in the resources of a page. */
    static String name(Face face) {
        return "F" + face.ordinal();
    }

    /** The codes of the letters of a text, for showing it. */
    byte[] codes(Face face, String text) throws IOException {
        PDType0Font font = font(face);
        Map<Integer, byte[]> known = codes.computeIfAbsent(face, f -> new HashMap<>());
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int letter : text.codePoints().toArray()) {
            byte[] code = known.get(letter);
            if (code == null) {
                code = code(font, letter);
                known.put(letter, code);
            }
            all.write(code);
        }
        return all.toByteArray();
    }

    /** A letter that the face lacks is its empty box, as on every other surface. */
    private static byte[] code(PDType0Font font, int letter) throws IOException {
        try {
            byte[] code = font.encode(Character.toString(letter));
            font.addToSubset(letter);
            return code;
        } catch (IllegalArgumentException e) {
            return new byte[2];
        }
    }

    /** Adds the faces to the resources of a page. */
    void nameIn(PDResources resources) {
        fonts.forEach((face, font) -> resources.put(COSName.getPDFName(name(face)), font));
    }

    /** Embeds the letters that were asked for, after all of them. */
    void embed() throws IOException {
        for (PDType0Font font : fonts.values()) {
            font.subset();
        }
    }

    private PDType0Font font(Face face) throws IOException {
        PDType0Font font = fonts.get(face);
        if (font == null) {
            font = load(face);
            fonts.put(face, font);
        }
        return font;
    }

    private PDType0Font load(Face face) throws IOException {
        TrueTypeFont letters = FontSubset.take(face);
        taken.put(face, letters);
        PDType0Font font = PDType0Font.load(document, letters, true);
        // A subset may not be empty, which it would be where all that is written are letters that the face lacks.
        font.addToSubset(' ');
        return font;
    }

    /** The document is written. */
    @Override
    public void close() {
        taken.forEach(FontSubset::giveBack);
        taken.clear();
    }
}
