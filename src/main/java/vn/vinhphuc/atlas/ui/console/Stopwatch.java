package vn.vinhphuc.atlas.ui.console;

import java.util.Locale;

/** A span of time as a stopwatch shows it. */
final class Stopwatch {

    private Stopwatch() {
    }

    /** Minutes and seconds, such as 04:35. */
    static String text(long millis) {
        long seconds = millis / 1000;
        return String.format(Locale.ROOT, "%02d:%02d", seconds / 60, seconds % 60);
    }
}
