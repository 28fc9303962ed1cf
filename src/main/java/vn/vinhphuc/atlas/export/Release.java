package vn.vinhphuc.atlas.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Properties;

/** The program itself, as it signs what it makes. */
public final class Release {

    private static final String FILE = "/atlas.properties";

    private Release() {
    }

    /** The version, such as 0.1.0. */
    public static String version() {
        return facts().getProperty("version");
    }

    /** The day on which this version was made: a clock that is behind it is wrong. */
    public static LocalDate day() {
        return Optional.ofNullable(facts().getProperty("released"))
                .map(Instant::parse).map(made -> made.atOffset(ZoneOffset.UTC).toLocalDate())
                .orElse(LocalDate.EPOCH);
    }

    /** A day by the clock, or that of this version if the clock is behind it. */
    public static LocalDate notBefore(LocalDate today) {
        LocalDate made = day();
        return today.isBefore(made) ? made : today;
    }

    private static Properties facts() {
        Properties release = new Properties();
        try (InputStream file = Release.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the program has no " + FILE);
            }
            release.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return release;
    }
}
