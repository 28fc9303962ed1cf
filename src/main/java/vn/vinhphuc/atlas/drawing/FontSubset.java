package vn.vinhphuc.atlas.drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
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

    /** Parsed, and in no document's hands; as many as there were documents at once. */
    private static final Map<Face, Queue<TrueTypeFont>> SPARE = new ConcurrentHashMap<>();

    private FontSubset() {
    }

    /** A parsed face for one document alone, since reading from it has a place in the file; to be {@linkplain #giveBack given back}. */
    static TrueTypeFont take(Face face) throws IOException {
        TrueTypeFont spare = spare(face).poll();
        return spare == null ? new TTFParser().parse(new RandomAccessReadBuffer(FILES.computeIfAbsent(face, FontSubset::file))) : spare;
    }

    /** Lets another document have a face that was taken; it is not used any more. */
    static void giveBack(Face face, TrueTypeFont font) {
        spare(face).add(font);
    }

    private static Queue<TrueTypeFont> spare(Face face) {
        return SPARE.computeIfAbsent(face, none -> new ConcurrentLinkedQueue<>());
    }

    private static byte[] file(Face face) {
        return FaceFile.of(face).map(FaceFile::bytes).orElseThrow(MissingFontException::new);
    }

    /** A TrueType file of some letters of a face. */
    static byte[] of(Face face, Set<Integer> letters) throws IOException {
        TrueTypeFont font = take(face);
        TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
        subsetter.addAll(letters);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        subsetter.writeToStream(file);
        giveBack(face, font);
        return file.toByteArray();
    }
}
