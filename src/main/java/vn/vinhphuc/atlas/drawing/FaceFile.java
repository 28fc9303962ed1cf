package vn.vinhphuc.atlas.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A bundled font file that can be used. */
final class FaceFile {

    /** More than any two weights are apart. */
    private static final int UPRIGHT = 1_000;

    private final Font font;
    private final byte[] bytes;

    private FaceFile(Font font, byte[] bytes) {
        this.font = font;
        this.bytes = bytes;
    }

    /** Of size 1. */
    Font font() {
        return font;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** The file of a face, or that of the face most like it; empty if none can be read. */
    static Optional<FaceFile> of(Face face) {
        return of(face, FaceFile.class::getResourceAsStream);
    }

    /** @param resources the files, by their place on the class path */
    static Optional<FaceFile> of(Face face, Function<String, @Nullable InputStream> resources) {
        return likest(face).stream().flatMap(one -> read(one, resources).stream()).findFirst();
    }

    /** All faces, the most similar first. */
    private static List<Face> likest(Face face) {
        return Stream.of(Face.values()).sorted(Comparator.comparingInt(other ->
                Math.abs(other.weight() - face.weight()) + (other.italic() == face.italic() ? 0 : UPRIGHT))).toList();
    }

    private static Optional<FaceFile> read(Face face, Function<String, @Nullable InputStream> resources) {
        try (InputStream file = resources.apply(face.resource())) {
            if (file == null) {
                return Optional.empty();
            }
            byte[] bytes = file.readAllBytes();
            return Optional.of(new FaceFile(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes)), bytes));
        } catch (IOException | FontFormatException e) {
            return Optional.empty();
        }
    }
}
