package vn.vinhphuc.atlas.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program itself, as it signs what it makes. */
public final class Release {

    private static final String FILE = "/atlas.properties";

    private Release() {
    }

    /** The version, such as 0.1.0. */
    public static String version() {
        Properties release = new Properties();
        try (InputStream file = Release.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the program has no " + FILE);
            }
            release.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return release.getProperty("version");
    }
}
