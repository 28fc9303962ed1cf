package vn.vinhphuc.atlas.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;
import vn.vinhphuc.atlas.drawing.Face;

/** Makes the bundled faces known to the toolkit. */
public final class Typefaces {

    private Typefaces() {
    }

    /** To be called once, before the first window; again does no harm. */
    public static void load() {
        for (Face face : Face.values()) {
            try (InputStream file = Typefaces.class.getResourceAsStream(face.resource())) {
                Font.loadFont(java.util.Objects.requireNonNull(file, face.resource()), 12);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
