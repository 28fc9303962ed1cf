package vn.vinhphuc.atlas.ui.shell;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what failed: a fault that returns with every pulse is told and written down a few times only. JavaFX thread only. */
final class Failures {

    /** So often one and the same is told. */
    static final int MOST_TOLD = 3;

    /** From where it was thrown, frames that make two failures the same. */
    private static final int FRAMES = 8;

    /** More different ones are counted anew. */
    private static final int MOST_KINDS = 200;

    private record Kind(Class<?> type, List<StackTraceElement> thrown) {
    }

    private final Map<Kind, Integer> counts = new HashMap<>();

    /** Whether a failure is to be told. */
    boolean count(Throwable failure) {
        if (counts.size() > MOST_KINDS) {
            counts.clear();
        }
        Kind kind = new Kind(failure.getClass(), Arrays.stream(failure.getStackTrace()).limit(FRAMES).toList());
        return counts.merge(kind, 1, Integer::sum) <= MOST_TOLD;
    }
}
