package vn.vinhphuc.atlas.export;

import java.util.Optional;
import java.util.stream.Stream;

/** The file formats of a picture. */
public enum PictureFormat {
    PNG("png"),
    PDF("pdf"),
    SVG("svg"),
    PPTX("pptx");

    private final String key;

    PictureFormat(String key) {
        this.key = key;
    }

    /** The word on the command line, and the ending of the file. */
    public String key() {
        return key;
    }

    public static Optional<PictureFormat> of(String key) {
        return Stream.of(values()).filter(format -> format.key.equals(key)).findFirst();
    }
}
