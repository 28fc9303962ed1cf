package vn.vinhphuc.atlas.dist;

import java.util.Locale;

/** A kind of system. */
enum Platform {
    LINUX, WINDOWS, MAC;

    static Platform here() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? WINDOWS : name.startsWith("mac") ? MAC : LINUX;
    }

    /** For names of files. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
