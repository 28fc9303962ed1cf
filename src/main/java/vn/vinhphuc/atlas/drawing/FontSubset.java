package vn.vinhphuc.atlas.drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Font files with only the letters that a document uses. */
final class FontSubset {

    /** Without kerning and ligatures: text is measured letter by letter, and must fall alike everywhere. */
    private static final List<String> TABLES = List.of("head", "hhea", "hmtx", "maxp", "loca", "glyf", "cmap", "name", "OS/2", "post",
            "cvt ", "fpgm", "prep");

    /** Read once: every document takes its letters from them. */
    private static final Map<Face, byte[]> FILES = new ConcurrentHashMap<>();

    private FontSubset() {
    }

    /** A face as read from its file, every time anew: reading from it has a place in the file. */
    static TrueTypeFont read(Face face) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(FILES.computeIfAbsent(face, FontSubset::file)));
    }

    private static byte[] file(Face face) {
        return FaceFile.of(face).map(FaceFile::bytes).orElseThrow(MissingFontException::new);
    }

    /** A TrueType file of some letters of a face. */
    static byte[] of(Face face, Set<Integer> letters) throws IOException {
        try (TrueTypeFont font = read(face)) {
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            subsetter.addAll(letters);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            subsetter.writeToStream(file);
            return file.toByteArray();
        }
    }
}
