package vn.vinhphuc.atlas.ui;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.text.Font;
import vn.vinhphuc.atlas.drawing.Face;

/** Makes the bundled faces known to the toolkit. */
public final class Typefaces {

    private static final Set<Face> MISSING = EnumSet.noneOf(Face.class);

    private Typefaces() {
    }

    /** To be called once, before the first window; again does no harm. */
    public static void load() {
        for (Face face : Face.values()) {
            if (!load(face)) {
                MISSING.add(face);
            }
        }
    }

    /** Those that could not be loaded: the toolkit shows another in their place. */
    public static Set<Face> missing() {
        return Set.copyOf(MISSING);
    }

    private static boolean load(Face face) {
        try (InputStream file = Typefaces.class.getResourceAsStream(face.resource())) {
            return file != null && Font.loadFont(file, 12) != null;
        } catch (IOException e) {
            return false;
        }
    }
}
